using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tests;

/// <summary>Whatever an article holds, it is set: nothing lost, nothing outside the page, no exception, an end.</summary>
public class RobustnessTests
{
    private static readonly string LongWord = new('m', 400);

    private static readonly Dictionary<string, Article> Odd = new()
    {
        ["nothing at all"] = Bare(Kit.Article()),
        ["no title"] = Kit.Article(Kit.Paragraph("Text.")) with { Meta = Kit.Article().Meta with { Title = Titled.Empty } },
        ["no abstract"] = Kit.Article(Kit.Paragraph("Text.")) with { Meta = Kit.Article().Meta with { Abstracts = [], KwdGroups = [] } },
        ["a very long title"] = Kit.Article(Kit.Paragraph("Text.")) with
        {
            Meta = Kit.Article().Meta with { Title = new Titled("en", [Kit.Words(Kit.Prose(250))], SourceRef.None) },
        },
        ["forty authors"] = Kit.Article(Kit.Paragraph("Text.")) with
        {
            Meta = Kit.Article().Meta with
            {
                Contribs = [.. Enumerable.Range(1, 40).Select(number => new Contrib($"Given{number} Surname{number}", SourceRef.None))],
            },
        },
        ["abstracts of three pages"] = Kit.Article(Kit.Paragraph("Text.")) with
        {
            Meta = Kit.Article().Meta with
            {
                Abstracts =
                [
                    new Abstract("en", null, [Kit.Paragraph(Kit.Prose(1500))], [], SourceRef.None),
                    new Abstract("id", null, [Kit.Paragraph(Kit.Prose(400, 1))], [], SourceRef.None),
                ],
            },
        },
        ["empty sections"] = Kit.Article() with
        {
            Body = new Body(
                [],
                [Kit.Section("One"), Kit.Section("Two") with { Sections = [Kit.Section("Three")] }, Kit.Section(string.Empty)]
            ),
        },
        ["one word without end"] = Kit.Article(Kit.Paragraph(LongWord)),
        ["a huge paragraph"] = Kit.Article(Kit.Paragraph(Kit.Prose(9000))),
        ["sections twelve deep"] = Kit.Article() with { Body = new Body([], [Nested(12)]) },
        ["lists twelve deep"] = Kit.Article(NestedList(12)),
        ["a table of forty columns"] = Kit.Article(
            Kit.Table(
                40,
                1,
                [.. Enumerable.Range(0, 6).Select(row => Enumerable.Range(0, 40).Select(column => $"heading{column}").ToArray())]
            )
        ),
        ["a table of long words"] = Kit.Article(Kit.Table(3, 1, ["internationalisation", LongWord, "a"], ["b", "c", LongWord])),
        ["a table cell of two pages"] = Kit.Article(Kit.Table(2, 1, ["Head", "Other"], [Kit.Prose(1200), Kit.Prose(700, 3)])),
        ["a table of heads only"] = Kit.Article(Kit.Table(2, 3, ["a", "b"], ["c", "d"], ["e", "f"])),
        ["a table without rows"] = Kit.Article(Kit.Table(0, 0)),
        ["a head of a page and a half"] = Kit.Article(Kit.Table(1, 1, [Kit.Prose(1500)], ["x"])),
        ["a figure without a picture"] = Kit.Article(Kit.Figure(null)),
        ["a caption of two pages"] = Kit.Article(Kit.Figure("a.png") with { Caption = [Kit.Words(Kit.Prose(2500))] }) with
        {
            Media = [Kit.Picture("a.png", 0, 0)],
        },
        ["twelve figures in a row"] = Kit.Article([
            .. Enumerable
                .Range(0, 12)
                .Select(number => Kit.Figure("a.png", 400, 400) with { Id = $"fig{number}", Label = $"Figure {number}" }),
        ]) with
        {
            Media = [Kit.Picture("a.png", 800, 800)],
        },
        ["a picture as thin as a thread"] = Kit.Article(Kit.Figure("a.png")) with { Media = [Kit.Picture("a.png", 20000, 1)] },
        ["a note longer than a page"] = WithNote(Kit.Prose(1500)),
        ["a note that notes itself"] = WithNote(null),
        ["a quotation in a quotation"] = Kit.Article(
            new DispQuote([new DispQuote([Kit.Paragraph(Kit.Prose(80))], [Kit.Words("Someone")], SourceRef.None)], [], SourceRef.None)
        ),
        ["an epigraph"] = Kit.Article(
            new DispQuote([Kit.Paragraph(Kit.Prose(60))], [Kit.Words("Someone")], SourceRef.None) { Kind = QuoteKind.Epigraph }
        ),
        ["verse with lines too long"] = Kit.Article(
            new VerseGroup([Kit.Stanza("Short", Kit.Prose(60)), Kit.Stanza(), Kit.Stanza("One")], [Kit.Words("Poet")], SourceRef.None)
        ),
        ["verse without lines"] = Kit.Article(new VerseGroup([], [], SourceRef.None)),
        ["verse of three pages"] = Kit.Article(
            new VerseGroup(
                [.. Enumerable.Range(0, 40).Select(number => Kit.Stanza(Kit.Prose(7, number), Kit.Prose(6, number), Kit.Prose(8, number)))],
                [],
                SourceRef.None
            )
        ),
        ["speech of a page"] = Kit.Article(
            new DispQuote(
                [
                    new Speech([Kit.Words("R1:")], [Kit.Paragraph(Kit.Prose(900)), Kit.Paragraph("More.")], SourceRef.None),
                    new Speech([Kit.Words("INT:")], [], SourceRef.None),
                ],
                [],
                SourceRef.None
            )
            {
                Kind = QuoteKind.Interview,
            }
        ),
        ["definitions of lists"] = Kit.Article(
            new DefList(
                [
                    new([Kit.Words("Term")], "–", [Kit.Paragraph(Kit.Prose(40)), NestedList(3)], SourceRef.None),
                    new([Kit.Words("Other")], string.Empty, [NestedList(2)], SourceRef.None),
                ],
                SourceRef.None
            )
        ),
        ["a box of two pages"] = Kit.Article(new BoxedText([Kit.Words("Title")], [Kit.Paragraph(Kit.Prose(1400))], SourceRef.None)),
        ["an empty box"] = Kit.Article(new BoxedText([], [], SourceRef.None)),
        ["every passage in a cell"] = Kit.Article(
            Kit.Table(1, 0, ["x"]) with
            {
                Rows =
                [
                    new([
                        new(
                            0,
                            1,
                            1,
                            false,
                            [
                                new VerseGroup([Kit.Stanza("First line", "Second line")], [Kit.Words("Poet")], SourceRef.None),
                                new DefList([new([Kit.Words("Term")], ":", [Kit.Paragraph("Explained")], SourceRef.None)], SourceRef.None),
                                new Speech([Kit.Words("INT:")], [Kit.Paragraph("Asked")], SourceRef.None),
                                new BoxedText([Kit.Words("Box")], [Kit.Paragraph("Boxed")], SourceRef.None),
                            ],
                            SourceRef.None
                        ),
                    ]),
                ],
            }
        ),
        ["spaces and marks only"] = Kit.Article(Kit.Paragraph(" \t\n\u00AD\u200B \u200F"), Kit.Paragraph("\u00A0")),
        ["a paragraph of Arabic"] = Kit.Article(Kit.Paragraph(string.Concat(Enumerable.Repeat("الغربة مدرسة لا تغلق أبوابها ", 60)))),
        ["a formula with a number"] = Kit.Article(new DispFormula("eq1", "(1)", "M = k · P₁ P₂ / d²", SourceRef.None)),
    };

    public static TheoryData<string, string> OddNames
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var what in Odd.Keys)
            {
                foreach (var design in Kit.Designs)
                    names.Add(what, design);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(OddNames))]
    public void An_odd_article_is_set_whole(string what, string designName)
    {
        var article = Odd[what];
        var design = Kit.Design(designName);
        var document = Kit.Set(article, design).Value;
        Assert.True(document.Pages.Count > 0);
        Assert.Empty(PageChecks.All(article, document, design));
    }

    [Property(MaxTest = 60)]
    public Property Any_article_is_set_whole() =>
        Prop.ForAll(
            ArticleGen.ToArbitrary(),
            Gen.Elements<string>(Kit.Designs).Select(Kit.Design).ToArbitrary(),
            (article, design) => Assert.Empty(PageChecks.All(article, Kit.Set(article, design).Value, design))
        );

    private static Gen<string> WordsGen =>
        from seed in Gen.Choose(0, 1000)
        from length in Gen.Choose(1, 260)
        select Kit.Prose(length, seed);

    private static Gen<Block> BlockGen(int depth) =>
        from kind in Gen.Choose(0, depth > 0 ? 13 : 5)
        from words in WordsGen
        from more in WordsGen
        from count in Gen.Choose(1, 6)
        from inner in depth > 0 ? BlockGen(depth - 1).ListOf(2) : Gen.Constant<List<Block>>([])
        select (Block)(
            kind switch
            {
                < 5 => Kit.Paragraph(words),
                5 => new DispFormula($"eq{count}", "(1)", "a + b = c", SourceRef.None),
                6 => new ListBlock(
                    ListStyle.Order,
                    [
                        .. Enumerable
                            .Range(1, count)
                            .Select(number => new ListItem($"{number}.", [Kit.Paragraph(words), .. inner], SourceRef.None)),
                    ],
                    SourceRef.None
                ),
                7 => new DispQuote([Kit.Paragraph(words), .. inner], [Kit.Words(more)], SourceRef.None) { Kind = (QuoteKind)(count % 3) },
                10 => new VerseGroup(
                    [.. Enumerable.Range(1, count).Select(_ => Kit.Stanza(words, more, "Short"))],
                    [Kit.Words(more)],
                    SourceRef.None
                ),
                11 => new DefList(
                    [
                        .. Enumerable
                            .Range(1, count)
                            .Select(_ => new DefItem([Kit.Words("Term")], ":", [Kit.Paragraph(words), .. inner], SourceRef.None)),
                    ],
                    SourceRef.None
                ),
                12 => new Speech([Kit.Words("SPEAKER:")], [Kit.Paragraph(words), .. inner], SourceRef.None),
                13 => new BoxedText([Kit.Words("A box")], [Kit.Paragraph(words), .. inner], SourceRef.None),
                8 => Kit.Table(
                    count,
                    1,
                    [
                        .. Enumerable
                            .Range(0, count * 4)
                            .Select(row => Enumerable.Range(0, count).Select(column => Kit.Prose(1 + ((row + column) % 9), row)).ToArray()),
                    ]
                ),
                _ => Kit.Figure("a.png", count * 90, count * 70),
            }
        );

    private static Gen<Article> ArticleGen =>
        from blocks in BlockGen(2).ListOf()
        from later in BlockGen(1).ListOf()
        from notes in WordsGen.ListOf()
        select Kit.Article([
            .. blocks,
            .. notes.Select(
                (_, index) =>
                    Kit.Paragraph(Kit.Words("Noted"), new Xref(XrefType.Fn, $"fn{index}", [Kit.Words($"{index + 1}")]), Kit.Words(" here."))
            ),
        ]) with
        {
            Media = [Kit.Picture("a.png", 400, 300)],
            Body = new Body(
                [
                    .. blocks,
                    .. notes.Select(
                        (_, index) =>
                            Kit.Paragraph(
                                Kit.Words("Noted"),
                                new Xref(XrefType.Fn, $"fn{index}", [Kit.Words($"{index + 1}")]),
                                Kit.Words(" here.")
                            )
                    ),
                ],
                [Kit.Section("Later", [.. later])]
            ),
            Back = Back.Empty with
            {
                Notes =
                [
                    .. notes.Select(
                        (words, index) => new Note($"fn{index}", $"{index + 1}", NoteType.Footnote, [Kit.Paragraph(words)], SourceRef.None)
                    ),
                ],
            },
        };

    private static Article Bare(Article article) => article with { Meta = new ArticleMeta(), Body = new Body([], []) };

    private static Section Nested(int depth) =>
        Kit.Section($"Level {depth}", Kit.Paragraph(Kit.Prose(30, depth))) with
        {
            Sections = depth == 1 ? [] : [Nested(depth - 1)],
        };

    private static ListBlock NestedList(int depth) =>
        new(
            ListStyle.Bullet,
            [
                new ListItem(
                    "•",
                    depth == 1 ? [Kit.Paragraph(Kit.Prose(40))] : [Kit.Paragraph(Kit.Prose(20)), NestedList(depth - 1)],
                    SourceRef.None
                ),
            ],
            SourceRef.None
        );

    /// <param name="words">Text of the note; null for one that points to itself.</param>
    private static Article WithNote(string? words)
    {
        var mark = new Xref(XrefType.Fn, "fn1", [Kit.Words("1")]);
        Block content = words is null ? Kit.Paragraph(Kit.Words("Itself"), mark) : Kit.Paragraph(words);
        return Kit.Article(Kit.Paragraph(Kit.Words("Here"), mark), Kit.Paragraph(Kit.Prose(100))) with
        {
            Back = Back.Empty with { Notes = [new Note("fn1", "1", NoteType.Footnote, [content], SourceRef.None)] },
        };
    }
}
