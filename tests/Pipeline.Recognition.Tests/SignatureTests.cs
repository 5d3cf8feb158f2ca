using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Who signs a text, under its last words.</summary>
public sealed class SignatureTests
{
    private static Paper Signed(Paper paper, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
            paper.Add(line, new RunFormat(Size: new Points(11)), new ParagraphFormat(Alignment: TextAlignment.End));
        return paper;
    }

    private static Paper Body() => Paper.WithFront().Heading("What next").P(Paper.Prose());

    private static IEnumerable<string> Signature(Paper paper) =>
        paper.Article().Body.Signature.Cast<Paragraph>().Select(line => line.Content.PlainText());

    [Fact]
    public void Short_lines_at_the_right_under_the_text_sign_it()
    {
        Assert.Equal(
            ["Makassar, June 2026", "THE EDITORS"],
            Signature(
                Signed(Body(), "Makassar, June 2026", "THE EDITORS")
                    .Heading("References")
                    .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            )
        );
        Assert.Single(Signed(Body(), "Makassar, June 2026", "THE EDITORS").Article().Body.Sections[0].Blocks);
    }

    [Theory]
    [InlineData("**Emeka Obiora**", "Emeka Obiora:")]
    [InlineData("*Emeka Obiora, University of Uppland, Uppsala, Sweden*", "Emeka Obiora: University of Uppland, Uppsala, Sweden")]
    [InlineData(
        "Emeka Obiora, University of Uppland, Uppsala, Sweden (e.obiora@contoh.example)",
        "Emeka Obiora: University of Uppland, Uppsala, Sweden e.obiora@contoh.example"
    )]
    [InlineData("— Emeka Obiora, University of Uppland", "Emeka Obiora: University of Uppland")]
    [InlineData(
        "*Emeka Obiora is Reader in Demography at the University of Uppland, Uppsala, Sweden. E-mail: e.obiora@contoh.example*",
        "Emeka Obiora: University of Uppland, Uppsala, Sweden e.obiora@contoh.example"
    )]
    public void Who_signs_in_one_line_is_the_author_where_nobody_else_is(string printed, string author)
    {
        var meta = new Paper().Title("What the Ferry Forgets").P(Paper.Prose()).P(Paper.Prose("the market")).P(printed).Article().Meta;
        var contrib = Assert.Single(meta.Contribs);
        Assert.Equal(
            author,
            $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} {contrib.Email}"
                .Replace(":  ", ": ", StringComparison.Ordinal)
                .TrimEnd()
        );
    }

    [Fact]
    public void A_plain_last_line_signs_nothing() =>
        Assert.Empty(
            new Paper()
                .Title("What the Ferry Forgets")
                .P(Paper.Prose())
                .P(Paper.Prose("the market"))
                .P("Going Home Again")
                .Article()
                .Meta.Contribs
        );

    [Theory]
    [InlineData("Semarang, Poznań and Enugu, May 2026")]
    [InlineData("Pekanbaru/Singapore, March 2026")]
    public void Where_and_when_it_was_written_closes_a_text(string printed)
    {
        var article = Body().P(printed, italic: true).Article();
        Assert.Equal([printed], article.Body.Signature.Cast<Paragraph>().Select(line => line.Content.PlainText()));
    }

    [Fact]
    public void A_line_at_the_right_under_a_quotation_says_who_is_quoted() =>
        Assert.Empty(
            Signature(Signed(Body().P("Who leaves, waits, and who stays counts the days until the ferry.", indent: 72), "Ali Hasjmy"))
        );

    [Fact]
    public void A_line_at_the_right_within_the_text_stays_there()
    {
        var paragraphs = Signed(Body(), "Siti Rahma\nUniversitas Contoh, Batam")
            .P(Paper.Prose("the market"))
            .Article()
            .Body.Sections[0]
            .Blocks.OfType<Paragraph>()
            .ToList();
        Assert.Equal([false, true, false], paragraphs.Select(paragraph => paragraph.IsAtEnd));
        Assert.Contains(paragraphs[1].Content, inline => inline is LineBreak);
    }

    [Fact]
    public void A_long_line_at_the_right_is_text() => Assert.Empty(Signature(Signed(Body(), Paper.Prose("the quay"))));
}
