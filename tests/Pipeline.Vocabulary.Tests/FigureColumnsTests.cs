using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public class FigureColumnsTests
{
    [Theory]
    [InlineData(true, "0.51", "(0.02)", "41,724")]
    [InlineData(true, "0.51", "0.22", "0.07", "Yes")]
    [InlineData(true, "12")]
    [InlineData(true, "5.8", "..", "–")]
    [InlineData(false, "0.51", "0.22", "Yes", "No")]
    [InlineData(false, "0.51", "0.22", "0.07", "as in the year before")]
    [InlineData(false, "1921–1930", "1931–1941", "–")]
    [InlineData(false, "–", "n/a")]
    [InlineData(false, "", "")]
    public void A_column_of_figures_holds_hardly_anything_else(bool isOne, params string[] texts) =>
        Assert.Equal(isOne, FigureColumns.Of(texts.Select(text => (1, text))).Contains(1));

    [Fact]
    public void A_column_of_dashes_is_one_of_figures_beside_another_and_an_empty_one_is_not()
    {
        (int, string)[] texts = [(0, "Belu"), (1, "2.5"), (2, "–"), (3, ""), (0, "Blitar"), (1, "5.8"), (2, "n/a"), (3, "")];
        Assert.Equal([1, 2], FigureColumns.Of(texts).Order());
    }

    [Theory]
    [InlineData("1785–1789", "1790–1799")]
    [InlineData("1785–1789", "1790")]
    [InlineData("12")]
    public void A_first_column_of_periods_or_of_one_figure_names_the_rows(params string[] texts) =>
        Assert.Empty(FigureColumns.Of(texts.Select(text => (0, text))));
}
