namespace Pipeline.Vocabulary.Tests;

public sealed class DimensionTests
{
    [Theory]
    [InlineData("12pt", 12, "pt")]
    [InlineData(" 2.5 cm ", 2.5, "cm")]
    [InlineData("-.5em", -0.5, "em")]
    [InlineData("50%", 50, "%")]
    [InlineData("1e2PX", 100, "PX")]
    [InlineData("7", 7, "")]
    public void A_dimension_is_a_number_with_a_unit(string text, double number, string unit) =>
        Assert.Equal(new Dimension(number, unit), Dimension.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pt")]
    [InlineData("NaN")]
    [InlineData("1,5pt")]
    [InlineData("5pt plus 1")]
    [InlineData("1e999pt")]
    public void Other_texts_are_none(string? text) => Assert.Null(Dimension.Read(text));

    [Theory]
    [InlineData("1in")]
    [InlineData("2.54cm")]
    [InlineData("25.4mm")]
    [InlineData("6pc")]
    [InlineData("96px")]
    [InlineData("72pt")]
    public void An_inch_is_as_long_in_every_unit(string text) => Assert.Equal(72, Dimension.Read(text)!.Value.Length!.Value.Value, 9);

    [Theory]
    [InlineData("1em")]
    [InlineData("1%")]
    [InlineData("1")]
    [InlineData("1PT")]
    public void Other_units_have_no_length_of_their_own(string text) => Assert.Null(Dimension.Read(text)!.Value.Length);
}
