using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>Numbers of references that the file does not raise.</summary>
public class CitationTests
{
    [Theory]
    [InlineData("globally.", "1 2", "1,2")]
    [InlineData("studies", "3–5", "3–5")]
    [InlineData("in reference ", "12", null)]
    [InlineData("globally [", "12", null)]
    [InlineData("as Mora", "2019", null)]
    public void A_number_right_behind_a_word_is_raised(string before, string number, string? raised)
    {
        var runs = Runs(Kit.Paragraph(Kit.Words(before), Cite(number), Kit.Words(" and on.")));
        Assert.Equal(raised ?? number, Text(runs.Single(run => Text(run).StartsWith(number[0]))).Trim());
        Assert.Equal(raised is not null, IsRaised(runs.Single(run => Text(run).StartsWith(number[0]))));
    }

    [Fact]
    public void What_parts_two_raised_numbers_is_raised_too()
    {
        var runs = Runs(Kit.Paragraph(Kit.Words("globally."), Cite("1"), Kit.Words(","), Cite("2"), Kit.Words(" And on.")));
        Assert.All(runs.Where(run => Text(run).Trim() is "1" or "," or "2" or "1,2"), run => Assert.True(IsRaised(run)));
        Assert.DoesNotContain(runs, run => Text(run).EndsWith("globally.,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_space_between_two_raised_numbers_is_printed_as_a_comma()
    {
        var runs = Runs(Kit.Paragraph(Kit.Words("globally."), Cite("1"), Kit.Words(" "), Cite("2"), Kit.Words(" And on.")));
        Assert.Contains("globally.1,2 And", string.Concat(runs.Select(Text)), StringComparison.Ordinal);
    }

    private static Xref Cite(string number) => new(XrefType.Bibr, "r1", [Kit.Words(number)]);

    private static List<GlyphRun> Runs(Paragraph paragraph)
    {
        var reference = new Reference("r1", null, [new RefPart(RefField.None, "Mora, A. Ports.")], SourceRef.None);
        var article = Kit.Article(paragraph) with
        {
            Back = Back.Empty with { References = new("References", [reference], SourceRef.None) },
        };
        return
        [
            .. Kit.Set(article)
                .Value.Pages[0]
                .Items.OfType<GlyphRun>()
                .Where(run => run.Tag >= 0)
                .SkipWhile(run => !Text(run).Contains(paragraph.Content.PlainText()[..6], StringComparison.Ordinal))
                .TakeWhile(run => !Text(run).Contains("References", StringComparison.Ordinal)),
        ];
    }

    /// <summary>In smaller type, or in the font's own superior figures, which are narrow.</summary>
    private static bool IsRaised(GlyphRun run) =>
        run.Size < Kit.Options.Design.Styles.Body.Size
        || run.Glyphs.All(glyph => glyph.Text == " " || glyph.Advance.Value < run.Size.Value * 0.4);

    private static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));
}
