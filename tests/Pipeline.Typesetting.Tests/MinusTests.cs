using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Tests;

/// <summary>Hyphens that stand for a minus are set as one, and others are not.</summary>
public class MinusTests
{
    [Theory]
    [InlineData("fell to -0.37 (-0.66 to -0.14)", "fell to −0.37 (−0.66 to −0.14)")]
    [InlineData("r = -.42", "r = −.42")]
    [InlineData("from 1990 -2000 on", "from 1990 -2000 on")]
    [InlineData("of COVID -19 then", "of COVID -19 then")]
    [InlineData("the type -3B was", "the type -3B was")]
    [InlineData("pages 12-14", "pages 12-14")]
    public void A_hyphen_before_a_figure_in_text(string typed, string set) =>
        Assert.Contains(set, PageChecks.PageText(Kit.Set(Kit.Article(Kit.Paragraph(typed))).Value), StringComparison.Ordinal);

    [Theory]
    [InlineData("-29.24", "−29.24")]
    [InlineData("-12", "−12")]
    [InlineData("-0,37 (-0,66 to -0,14)", "−0,37 (−0,66 to −0,14)")]
    [InlineData("-2 children or fewer in all", "-2 children or fewer in all")]
    [InlineData("-", "Ende –")]
    public void A_hyphen_at_the_head_of_a_cell(string typed, string set) =>
        Assert.Contains(
            set,
            PageChecks.PageText(Kit.Set(Kit.Article(Kit.Table(2, 1, ["Place", "Share"], ["Ende", typed]))).Value),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_hyphen_at_the_head_of_a_raised_number() =>
        Assert.Contains(
            "−1",
            PageChecks.PageText(
                Kit.Set(Kit.Article(Kit.Paragraph(Kit.Words("10 m s"), new Emphasis(EmphasisKind.Superscript, [Kit.Words("-1")])))).Value
            ),
            StringComparison.Ordinal
        );
}
