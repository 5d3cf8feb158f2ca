using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

/// <summary>How what stands behind the text, and around formulas, is told from the text.</summary>
public class StatementTests
{
    [Theory]
    [InlineData("Funding", null, true)]
    [InlineData("Instruments", "app", false)]
    public void Short_statements_behind_the_text_are_quieter_than_its_sections(string title, string? type, bool isQuiet)
    {
        var section = new Section("s", null, [Kit.Words(title)], type, [Kit.Paragraph("Nobody paid for it.")], [], SourceRef.None);
        var article = Kit.Article(Kit.Paragraph("Text begins.")) with { Back = Back.Empty with { Sections = [section] } };
        var styles = Kit.Options.Design.Styles;
        Assert.Equal((isQuiet ? styles.StatementHeading : styles.Heading1).Size, Run(article, title).Size);
        Assert.Equal((isQuiet ? styles.Statement : styles.Body).Size, Run(article, "Nobody").Size);
    }

    [Theory]
    [InlineData("8", "(8)")]
    [InlineData("A.2", "(A.2)")]
    [InlineData("(8)", "(8)")]
    [InlineData("*", "*")]
    public void The_number_of_a_formula_has_brackets(string label, string printed) =>
        Assert.Equal(printed, new DispFormula("f", label, "a", SourceRef.None).PrintedLabel);

    [Theory]
    [InlineData("where a is the depth of the harbour.", true)]
    [InlineData("There are others.", false)]
    public void A_sentence_that_goes_on_behind_a_formula_is_not_indented(string words, bool isFlush)
    {
        var article = Kit.Article(Kit.Paragraph("We have"), new DispFormula("f", null, "a = 1", SourceRef.None), Kit.Paragraph(words));
        Assert.Equal(isFlush, Math.Abs(Run(article, words.Split(' ')[0]).X.Value - Kit.Options.Design.Page.Left.Value) < 1);
    }

    [Fact]
    public void Two_headings_together_have_the_air_of_the_first_above_them()
    {
        var inner = Kit.Section("Assessments", Kit.Paragraph("They were made."));
        var section = Kit.Section("Design") with
        {
            Sections = [Kit.Section("Before", Kit.Paragraph("Text ends.")), Kit.Section("Following up") with { Sections = [inner] }],
        };
        var article = Kit.Article(Kit.Paragraph("Text begins."));
        article = article with { Body = article.Body with { Sections = [section] } };
        var styles = Kit.Options.Design.Styles;
        var distance = Run(article, "Following").Baseline.Value - Run(article, "Text ends").Baseline.Value;
        Assert.True(distance >= styles.Heading2.Leading.Value + styles.Heading2.SpaceBefore.Value - 1, $"{distance} points");
    }

    private static GlyphRun Run(Article article, string start) =>
        Kit.Set(article)
            .Value.Pages.SelectMany(page => page.Items)
            .OfType<GlyphRun>()
            .First(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)).TrimStart().StartsWith(start, StringComparison.Ordinal));
}
