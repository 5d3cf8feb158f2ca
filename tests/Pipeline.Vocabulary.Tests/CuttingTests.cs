using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Tests;

public sealed class CuttingTests
{
    [Theory]
    [InlineData("boat", 4, "boat")]
    [InlineData("boats", 4, "boat…")]
    [InlineData("a boat", 2, "a…")]
    [InlineData("ab😀c", 3, "ab…")]
    [InlineData("ab😀c", 4, "ab😀…")]
    public void A_text_is_cut_between_characters(string text, int most, string cut) => Assert.Equal(cut, Cutting.Start(text, most));

    [Theory]
    [InlineData("😀", 1, 0)]
    [InlineData("boat", 0, 0)]
    [InlineData("boat", -3, 0)]
    public void Nothing_is_kept_where_nothing_fits(string text, int most, int length) => Assert.Equal(length, Cutting.Length(text, most));
}
