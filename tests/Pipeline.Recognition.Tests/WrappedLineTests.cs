using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Text of which each line came as a paragraph of its own.</summary>
public sealed class WrappedLineTests
{
    private static readonly string[] Copied =
    [
        "The ferrymen of the eastern quay struck for nineteen days in",
        "the spring of that year, and the strike is remembered by all",
        "as a defeat. This article argues that it produced a small ob-",
        "ject which outlived the company (Rahma and Budiman, 2001,",
        "p. 2): the printed ticket, with its number and its price. On",
        "the morning no boat had left the stairs, and an agent of the",
        "well-known company counted sixty men who sat there as in a",
        "theatre. He went home and wrote a letter, and in the well-",
        "known phrase of the town he sent it by the next boat that",
        "left. It did not arrive before the strike was over and the",
        "men had gone back.",
    ];

    private static Paper Paste(IEnumerable<string> lines) =>
        lines.Aggregate(Paper.WithFront().Heading("Introduction"), (paper, line) => paper.P(line));

    private static string[] Texts(Article article) =>
        [.. article.Body.Sections.Single().Blocks.Cast<Paragraph>().Select(block => block.Content.PlainText())];

    [Fact]
    public void Full_lines_that_break_off_are_one_paragraph_and_words_are_whole()
    {
        var recognised = Paste(Copied.Append("The second paragraph is short.")).Recognise();
        var texts = Texts(recognised.Value);
        Assert.Equal(2, texts.Length);
        Assert.StartsWith("The ferrymen of the eastern quay struck for nineteen days in the spring", texts[0], StringComparison.Ordinal);
        Assert.Contains(
            "a small object which outlived the company (Rahma and Budiman, 2001, p. 2): the printed",
            texts[0],
            StringComparison.Ordinal
        );
        Assert.Contains("in the well-known phrase", texts[0], StringComparison.Ordinal);
        Assert.EndsWith("the men had gone back.", texts[0], StringComparison.Ordinal);
        Assert.Single(recognised.Diagnostics, finding => finding.Code == "RECO164");
        Assert.DoesNotContain(recognised.Diagnostics, finding => finding.Code == "RECO001");
    }

    [Fact]
    public void Verse_keeps_its_lines()
    {
        string[] lines =
        [
            "the sea is wide",
            "and the boats that leave it in the morning are few",
            "they go",
            "without a word to those who",
            "stay",
            "on the long quay of the harbour with their hands",
            "in their sleeves",
            "and they do not come",
            "back when the tide comes back",
            "to the harbour of the winds",
        ];
        Assert.DoesNotContain(Paste(lines).Recognise().Diagnostics, finding => finding.Code == "RECO164");
    }

    [Fact]
    public void A_head_of_pages_in_capitals_far_from_its_number_is_left_out()
    {
        static Article Between(string line) =>
            Paper.WithFront().Heading("Introduction").P(Paper.Prose()).P(line).P(Paper.Prose("the quay")).Article();
        Assert.Equal(2, Texts(Between("JOURNAL OF PORT HISTORY      12")).Length);
        Assert.Equal(3, Texts(Between("Journal of port history      12")).Length);
    }
}
