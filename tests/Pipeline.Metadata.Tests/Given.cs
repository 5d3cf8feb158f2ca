using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Tests;

/// <summary>Small articles to begin a test with.</summary>
internal static class Given
{
    public static SourceRef Place { get; } = new("word/document.xml", 7);

    public static NormaliserContext Context { get; } =
        new(
            new(
                new(
                    "harbour",
                    "Harbour: Journal of Coastal Towns",
                    "Harbour",
                    null,
                    "2049-3630",
                    "Quay Press",
                    "Bandung",
                    "https://harbour.example/"
                ),
                ["en", "id"],
                new(
                    "CC BY-NC 4.0",
                    "https://creativecommons.org/licenses/by-nc/4.0/",
                    new(
                        "en",
                        "Creative Commons Attribution-NonCommercial 4.0 International",
                        "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License."
                    ),
                    "{authors}"
                ),
                "Article",
                new([])
            ),
            new("3", "1", new(2026, 3), 43),
            new()
        );

    /// <summary>An article at which no rule finds anything.</summary>
    public static Article Clean { get; } =
        new(
            "en",
            Context.Profile.Journal,
            new ArticleMeta
            {
                Doi = "10.5555/harbour.31",
                Title = new("en", Words("Ferries and Small Harbours"), Place),
                Contribs =
                [
                    new("Budi Santoso", Place)
                    {
                        AffIds = ["aff1"],
                        Email = "budi@kapal.ac.id",
                        IsCorresponding = true,
                        Orcid = "0000-0002-1825-0097",
                    },
                ],
                Affs = [new("aff1", "1", "Universitas Pelabuhan, Bandung, Indonesia", Place)],
                Abstracts = [new("en", "Abstract", [Line("Ferries matter to small harbours. They carry people and news.")], [], Place)],
                KwdGroups = [new("en", "Keywords", "ferries, harbours, coast", [], Place)],
                Permissions = new()
                {
                    Raw =
                        "© 2026 Budi Santoso. This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License. https://creativecommons.org/licenses/by-nc/4.0/",
                    Source = Place,
                },
                JournalLine = new(
                    "Vol 3 No 1 March 2026, 43-50",
                    "Harbour: Journal of Coastal Towns",
                    "3",
                    "1",
                    new(2026, 3),
                    "43",
                    "50",
                    "2049-3630",
                    null,
                    Place
                ),
            },
            new([], [new("sec1", null, Words("Introduction"), null, [Line("The ferry leaves at dawn. Nobody is late.")], [], Place)]),
            Back.Empty with
            {
                References = new("References", [], Place),
            },
            []
        );

    public static Seq<Inline> Words(string text) => [new Text(text, Place with { Length = text.Length })];

    public static Emphasis Bold(string text) => new(EmphasisKind.Bold, Words(text));

    public static Paragraph Line(string text) => new(Words(text), Place);

    public static Article With(Func<ArticleMeta, ArticleMeta> change) => Clean with { Meta = change(Clean.Meta) };

    public static Article Dates(params (HistoryEvent Event, string Raw)[] dates) =>
        With(meta => meta with { History = dates.Select(date => new HistoryDate(date.Event, date.Raw, null, Place)).ToSeq() });

    public static Article Line(Func<JournalLine, JournalLine> change) =>
        With(meta => meta with { JournalLine = change(meta.JournalLine!) });

    public static Article Funding(string statement) =>
        Clean with
        {
            Back = Clean.Back with { Sections = [new("sec2", null, Words("Funding"), "funding-statement", [Line(statement)], [], Place)] },
        };

    public static Article Doi(string? doi) => With(meta => meta with { Doi = doi });

    public static Article Author(string raw) => With(meta => meta with { Contribs = [meta.Contribs[0] with { Raw = raw }] });

    public static Article Authors(params Contrib[] contribs) => With(meta => meta with { Contribs = contribs.ToSeq() });

    public static Contrib Contrib(string raw) =>
        Clean.Meta.Contribs[0] with
        {
            Raw = raw,
            Email = raw == "Budi Santoso" ? "budi@kapal.ac.id" : null,
            IsCorresponding = raw == "Budi Santoso",
            Orcid = raw == "Budi Santoso" ? "0000-0002-1825-0097" : null,
        };

    public static Article Email(string? email) => Authors(Contrib("Budi Santoso") with { Email = email });

    public static Article Orcid(string orcid) => Authors(Contrib("Budi Santoso") with { Orcid = orcid });

    public static Article Ror(string ror) => With(meta => meta with { Affs = [meta.Affs[0] with { Ror = ror }] });

    public static Article Figure(string? altText, string label = "Figure 1") =>
        Clean with
        {
            Body = Clean.Body with
            {
                Blocks = [new Figure("fig1", label, Words("The harbours"), "harbours.png", altText, Points.Zero, Points.Zero, [], Place)],
            },
        };

    /// <summary>A figure of two pictures.</summary>
    public static Article Panels(string? first, string? second)
    {
        Panel Panel(string label, string? altText) => new(label, [], $"harbours{label[1]}.png", altText, Points.Zero, Points.Zero, Place);
        var figure = new Figure("fig1", "Figure 1", Words("The harbours"), null, null, Points.Zero, Points.Zero, [], Place)
        {
            Panels = [Panel("(a)", first), Panel("(b)", second)],
        };
        return Clean with { Body = Clean.Body with { Blocks = [figure] } };
    }

    public static Article Title(string title) => With(meta => meta with { Title = meta.Title with { Content = Words(title) } });

    public static Article Heading(string title) => Clean with { Body = new([], [Clean.Body.Sections[0] with { Title = Words(title) }]) };

    public static Article AbstractHeading(string heading) =>
        With(meta => meta with { Abstracts = [meta.Abstracts[0] with { Heading = heading }] });

    public static Emphasis Italic(string text) => new(EmphasisKind.Italic, Words(text));

    /// <summary>An article whose abstract is one paragraph of these.</summary>
    public static Article Paragraphs(params Inline[] content) =>
        With(meta => meta with { Abstracts = [meta.Abstracts[0] with { Blocks = [new Paragraph(content.ToSeq(), Place)] }] });

    public static Article Abstract(string text) =>
        With(meta => meta with { Abstracts = [meta.Abstracts[0] with { Blocks = [Line(text)] }] });

    public static NormaliserContext Settings(Func<ArticleSettings, ArticleSettings> change) => Context with { Settings = change(new()) };

    public static Article Affiliation(string raw) =>
        With(meta =>
            meta with
            {
                Affs = [meta.Affs[0] with { Raw = raw }],
                Contribs = [meta.Contribs[0] with { Email = "budi@pos.example" }],
            }
        );

    public static Article Keywords(string raw) => With(meta => meta with { KwdGroups = [meta.KwdGroups[0] with { Raw = raw }] });

    public static Article Licence(string? raw) =>
        With(meta =>
            meta with
            {
                Permissions = new() { Raw = raw, Source = Place },
            }
        );

    public static Article Paragraph(params Inline[] content) =>
        Clean with
        {
            Body = new([], [Clean.Body.Sections[0] with { Blocks = [new Paragraph(content.ToSeq(), Place)] }]),
        };

    /// <summary>A paragraph with the mark of a note behind it.</summary>
    public static Article Noted(string text) =>
        Paragraph([.. Words(text), new Xref(XrefType.Fn, "fn1", [new Emphasis(EmphasisKind.Superscript, [new Text("1", Place)])])]);

    public static Article Paragraph(string text) => Paragraph([.. Words(text)]);
}
