using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests;

/// <summary>Articles for tests: one with nothing, and one with everything an ordinary article has.</summary>
internal static class Samples
{
    private static readonly SourceRef Here = new("word/document.xml", 1);

    public static JournalMeta Journal { get; } =
        new(
            "perantau",
            "Perantau: Journal of Migration, Borders, and Belonging",
            "Perantau",
            null,
            "3123-2701",
            "VGTMI",
            "Padang",
            "https://journal.example.org/perantau"
        );

    public static Article Empty { get; } = new("en", Journal, new ArticleMeta(), new([], []), Back.Empty, []);

    public static Article Full { get; } =
        new("en", Journal, Meta(), Text(), BackMatter(), [new Media("image1.png", "image/png", 10, 10, new byte[] { 1 })]);

    public static Seq<Inline> Words(string text) => [new Text(text, Here)];

    public static Paragraph P(string text) => new(Words(text), Here);

    /// <summary>The empty article with these blocks in its body.</summary>
    public static Article WithBody(params Block[] blocks) => Empty with { Body = new(blocks.ToSeq(), []) };

    /// <summary>The empty article with one paragraph of this content.</summary>
    public static Article WithInlines(params Inline[] content) => WithBody(new Paragraph(content.ToSeq(), Here));

    private static ArticleMeta Meta() =>
        new()
        {
            Subject = "Article",
            Doi = "10.1234/perantau.v1i2.7",
            Title = new(
                "en",
                [new Text("Leaving ", Here), new Emphasis(EmphasisKind.Italic, Words("rantau")), new Text(" behind", Here)],
                Here
            ),
            Subtitle = Words("A study of return"),
            TranslatedTitles = [new("id", Words("Meninggalkan rantau"), Here)],
            RunningTitle = "Leaving rantau",
            Contribs =
            [
                new("Siti Rahma", Here)
                {
                    Name = new("Siti", "Rahma", Degrees: "M.A."),
                    AffIds = ["aff1"],
                    IsCorresponding = true,
                    IsEqualContributor = true,
                    Email = "siti@example.org",
                    Orcid = "0000-0002-1825-0097",
                    IsOrcidAuthenticated = true,
                    Roles = ["Conceptualization", "Writing - review and editing", "Translation"],
                },
                new("Bujang", Here)
                {
                    Name = new("Bujang", null),
                    AffIds = ["aff2"],
                    IsEqualContributor = true,
                    Email = "bujang@example.org",
                },
                new("Sea Watch Group", Here) { Collab = "Sea Watch Group", AffIds = ["aff1"] },
            ],
            Affs =
            [
                new("aff1", "1", "Dept of History, Universitas Contoh, Padang", Here)
                {
                    Division = "Department of History",
                    Institution = "Universitas Contoh",
                    City = "Padang",
                    Country = "Indonesia",
                    CountryCode = "ID",
                    Ror = "https://ror.org/05ccbyt88",
                },
                new("aff2", "2", "Nowhere College", Here)
                {
                    Institution = "Nowhere College",
                    Country = "United Kingdom",
                    CountryCode = "GB",
                },
            ],
            Awards =
            [
                new("Ministry of Harbours", "https://ror.org/05ccbyt88", ["MH-12", "MH-13"]),
                new("Sea Foundation", "https://doi.org/10.13039/501100000000", []),
            ],
            AuthorNotes =
            [
                new("equal", Words("These authors contributed equally."), Here),
                new("house-fellow", Words("Fellow of the house."), Here),
            ],
            Volume = "1",
            Issue = "2",
            Published = new(2026, 3, 12),
            FirstPage = "43",
            LastPage = "57",
            History =
            [
                new(HistoryEvent.Received, "25/12/2025", new(2025, 12, 25), Here),
                new(HistoryEvent.Revised, "January 2026", new(2026, 1), Here),
                new(HistoryEvent.Accepted, "9 March 2026", new(2026, 3, 9), Here),
            ],
            Permissions = new()
            {
                CopyrightStatement = "© 2026 The Authors",
                CopyrightYear = 2026,
                CopyrightHolder = "The Authors",
                LicenceName = "Creative Commons Attribution-NonCommercial 4.0 International",
                LicenceCode = "CC BY-NC 4.0",
                LicenceUrl = "https://creativecommons.org/licenses/by-nc/4.0/",
                LicenceText = "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.",
            },
            Abstracts =
            [
                new("en", "Abstract", [P("We ask who returns.")], [], Here),
                new("id", "Abstrak", [P("Siapa yang kembali?")], [], Here),
            ],
            KwdGroups =
            [
                new("en", "Keywords", "return, rantau", ["return", "rantau"], Here),
                new("id", "Kata kunci", "pulang", ["pulang"], Here),
            ],
        };

    private static Body Text() =>
        new(
            [],
            [
                new(
                    "sec1",
                    "1",
                    Words("Introduction"),
                    "intro",
                    [
                        new Paragraph(
                            [
                                new Text("Some return ", Here),
                                new Xref(XrefType.Bibr, "ref1", Words("(Rahma, 2020)")),
                                new Text(", as ", Here),
                                new Xref(XrefType.Fig, "fig1", Words("Figure 1")),
                                new Text(" and ", Here),
                                new Xref(XrefType.Table, "table1", Words("Table 1")),
                                new Text(" show.", Here),
                                new Xref(XrefType.Fn, "fn1", [new Emphasis(EmphasisKind.Superscript, Words("1"))]),
                            ],
                            Here
                        ),
                        new Figure(
                            "fig1",
                            "Figure 1",
                            Words("Routes home."),
                            "image1.png",
                            "A map with arrows to Padang.",
                            new(100),
                            new(80),
                            [P("Source: field notes.")],
                            Here
                        ),
                        Table("table1"),
                        .. Passages(),
                    ],
                    [
                        new(
                            "sec1.1",
                            "1.1",
                            Words("Method"),
                            "methods",
                            [new ListBlock(ListStyle.Order, [new("1.", [P("Ask")], Here), new("2.", [P("Listen")], Here)], Here)],
                            [],
                            Here
                        ),
                    ],
                    Here
                ),
            ]
        );

    /// <summary>One of each passage that is no plain paragraph.</summary>
    private static Seq<Block> Passages() =>
        [
            new DispQuote([P("Who leaves, waits.")], Words("— A proverb"), Here) { Kind = QuoteKind.Epigraph },
            new VerseGroup(
                [
                    new([new(Words("Kalau ada sumur di ladang"), Here), new(Words("boleh kita menumpang mandi;"), Here)]),
                    new([new(Words("kalau ada umur yang panjang"), Here)]),
                ],
                Words("A pantun"),
                Here
            ),
            new DispQuote([new Speech(Words("R1:"), [P("I came back for the boats.")], Here)], [], Here) { Kind = QuoteKind.Interview },
            new DefList(
                [new(Words("rantau"), ":", [P("the land away from home")], Here), new(Words("pulang"), "–", [P("to go home")], Here)],
                Here
            ),
            new BoxedText(Words("How to return"), [P("By ferry.")], Here),
        ];

    private static Back BackMatter() =>
        new(
            [P("We thank the ferry crews.")],
            [
                new("sec2", null, Words("Conflict of interest"), "coi-statement", [P("None.")], [], Here),
                new("sec5", null, Words("Funding"), "funding-statement", [P("The Ministry of Harbours paid.")], [], Here),
                new("sec3", null, Words("Data availability"), "data-availability", [P("On request.")], [], Here),
                new("sec4", null, Words("Appendix A"), "appendix", [P("Questions asked.")], [], Here),
            ],
            [new("fn1", "1", NoteType.Footnote, [P("In 2019.")], Here), new("en1", "i", NoteType.Endnote, [P("Later.")], Here)],
            new("References", [Journals()], Here)
        );

    public static TableWrap Table(string id) =>
        new(
            id,
            "Table 1",
            Words("Returns by year"),
            2,
            1,
            [
                new([new(0, 1, 1, true, [P("Year")], Here), new(1, 1, 1, true, [P("Returns")], Here)]),
                new([new(0, 1, 1, true, [P("2019")], Here), new(1, 1, 1, false, [P("12")], Here)]),
            ],
            [P("Note. Invented.")],
            Here
        );

    public static Reference Journals() =>
        new(
            "ref1",
            PublicationType.Journal,
            [
                new(RefField.Surname, "Rahma", Group: 1, Name: 1),
                new(RefField.None, ", ", Group: 1, Name: 1),
                new(RefField.GivenNames, "S.", Group: 1, Name: 1),
                new(RefField.None, ", & ", Group: 1),
                new(RefField.Collab, "Sea Watch Group", Group: 1, Name: 2),
                new(RefField.None, " ("),
                new(RefField.Year, "2020a"),
                new(RefField.None, "). "),
                new(RefField.ArticleTitle, "Going home"),
                new(RefField.None, ". "),
                new(RefField.Source, "Journal of Return", true),
                new(RefField.None, ", "),
                new(RefField.Volume, "12", true),
                new(RefField.None, "("),
                new(RefField.Issue, "3"),
                new(RefField.None, "), "),
                new(RefField.FirstPage, "10"),
                new(RefField.None, "–"),
                new(RefField.LastPage, "19"),
                new(RefField.None, ". "),
                new(RefField.Doi, "https://doi.org/10.1234/jr.12") { Uri = "https://doi.org/10.1234/jr.12" },
                new(RefField.None, "."),
            ],
            Here
        );
}
