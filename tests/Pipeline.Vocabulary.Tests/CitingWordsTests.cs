using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public class CitingWordsTests
{
    [Theory]
    [InlineData(". In ", true)]
    [InlineData(" (Eds.), ", true)]
    [InlineData(", pp. ", true)]
    [InlineData(". https://doi.org/", true)]
    [InlineData(" Diakses pada tanggal ", true)]
    [InlineData("", true)]
    [InlineData(", unpublished notes", false)]
    [InlineData("–20", false)]
    public void What_stands_between_parts_says_something_or_nothing(string text, bool isNothing) =>
        Assert.Equal(isNothing, CitingWords.AreAll(text));
}
