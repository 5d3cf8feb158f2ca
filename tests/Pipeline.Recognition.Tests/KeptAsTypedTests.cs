using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>What is typed in letters of one width and kept as typed: screenplays, notation, searches.</summary>
public sealed class KeptAsTypedTests
{
    private static readonly RunFormat Courier = new(Font: "Courier New", Size: new Points(10));

    private static Paper Body() => Paper.WithFront().Heading("Findings").P(Paper.Prose());

    private static Paper Typed(Paper paper, params string[] lines) =>
        lines.Aggregate(
            paper,
            (body, line) =>
                body.Add(line, Courier, new ParagraphFormat(Alignment: line.Length < 10 ? TextAlignment.Center : TextAlignment.Start))
        );

    private static string Kept(Paper paper)
    {
        var article = paper.P(Paper.Prose("the quay")).Article();
        Assert.Equal("Findings", article.Outline());
        return Assert.Single(article.AllBlocks().OfType<KeptBlock>(), block => block.Name == "preformat").Text.PlainText();
    }

    [Theory]
    [InlineData("INT. FERRY – NIGHT", "MEI", "Ask him what time it is there.", "DECKHAND", "Where?")]
    [InlineData("I 2 3 5 . 6 1", "  N P N G", "II 3 3 2 . 1 6", "N P N P N G")]
    [InlineData("DECKHAND", "Where?", "THE END")]
    public void A_line_in_capitals_among_them_is_no_heading(params string[] lines) =>
        Assert.Equal(string.Join('\n', lines), Kept(Typed(Body(), lines)));

    [Fact]
    public void A_long_search_is_kept_with_its_straight_marks()
    {
        const string Search =
            "(sponsor* OR \"private sponsorship\" OR \"community sponsorship\" OR parrainage) AND (belong* OR integrat* OR \"social capital\" OR appartenance) AND (refugee* OR asyl*) NOT (child* ADJ3 \"sponsorship charity\") [ti,ab,kw]";
        Assert.Equal(Search, Kept(Typed(Body(), Search)));
    }

    [Fact]
    public void Sentences_typed_so_stay_text() =>
        Assert.DoesNotContain(
            Typed(Body(), $"{Paper.Prose("the hill")} {Paper.Prose("the road")}").Article().AllBlocks(),
            block => block is KeptBlock
        );
}
