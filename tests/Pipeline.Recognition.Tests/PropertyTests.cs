using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Recognition.Tests;

/// <summary>Holds for manuscripts of any lines in any order.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Lines =
    [
        string.Empty,
        "Abstract",
        "Keywords: a; b",
        "1. Introduction",
        "References",
        "Siti Rahma^1*^",
        "^1^Universitas Contoh, Indonesia",
        "siti@contoh.example",
        "Table 1. Arrivals",
        "Figure 2",
        "Received: 1/2/2025",
        "Vol 1 No 2 March 2026, pp. 43-47",
        "(a) first",
        "(b) second",
        "© 2026 Authors",
        "Note. Counted twice.",
        "The harbour was",
        "quiet that year.",
        "DAFTAR PUSTAKA",
        "*",
        ":",
        "10.",
        "Abidin, A. (2001). Tides of return. Harbour Press.",
        Paper.Prose(),
        "Kata kunci",
        "https://doi.org/10.1234/a",
        "Acknowledgements",
        "Corresponding author",
        "12 March 2025",
        "\n",
        "—",
        "A B S T R A C T",
        "Table 1 and *Figure 2* count what section 1 tells of (Abidin, 2001).",
    ];

    private static readonly Gen<Action<Paper>> Step = Gen.OneOf(
        from text in Gen.Elements(Lines)
        from bold in Gen.Elements(true, false)
        from italic in Gen.Elements(true, false)
        from indent in Gen.Choose(0, 40)
        select (Action<Paper>)(paper => paper.P(text, bold, italic, indent: indent)),
        Gen.Elements(Lines)
            .Select(text => (Action<Paper>)(paper => paper.Heading(text.Length == 0 ? "Part" : text, 1 + (text.Length % 4)))),
        Gen.Elements(Lines).Select(text => (Action<Paper>)(paper => paper.Item(text, text.Length % 3, text.Length % 3))),
        from one in Gen.Elements(Lines)
        from other in Gen.Elements(Lines)
        select (Action<Paper>)(paper => paper.Table(one.Length % 2 == 0, [one, other], [other, one])),
        Gen.Constant((Action<Paper>)(paper => paper.Picture())),
        Gen.Elements(Lines).Select(text => (Action<Paper>)(paper => paper.Note(text, "A note.")))
    );

    [Property(MaxTest = 300)]
    public Property Any_lines_make_an_article_and_the_same_lines_the_same_article() =>
        Prop.ForAll(
            Step.ListOf().ToArbitrary(),
            steps =>
            {
                var first = Build(steps).Recognise();
                return ArticleListing.Write(first.Value) == ArticleListing.Write(Build(steps).Recognise().Value);
            }
        );

    [Property(MaxTest = 300)]
    public Property Every_link_inside_the_article_leads_somewhere() =>
        Prop.ForAll(
            Step.ListOf().ToArbitrary(),
            steps =>
            {
                var article = Build(steps).Article();
                return Links.Targets(article).All(Links.Ids(article).ToHashSet().Contains);
            }
        );

    private static Paper Build(IEnumerable<Action<Paper>> steps)
    {
        var paper = new Paper();
        foreach (var step in steps)
            step(paper);
        return paper;
    }
}
