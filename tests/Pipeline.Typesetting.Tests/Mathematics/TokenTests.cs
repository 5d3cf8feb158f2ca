using Pipeline.Typesetting.Mathematics;
using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Typesetting.Mathematics.Operators;

namespace Pipeline.Typesetting.Tests.Mathematics;

public class TokenTests
{
    [Theory]
    [InlineData("<mi>x</mi>", "x", 0x1D465)]
    [InlineData("<mi>h</mi>", "h", 0x210E)]
    [InlineData("<mi>α</mi>", "α", 0x1D6FC)]
    [InlineData("<mi mathvariant='normal'>x</mi>", "x", 'x')]
    [InlineData("<mi mathvariant='double-struck'>R</mi>", "R", 0x211D)]
    [InlineData("<mi mathvariant='bold'>v</mi>", "v", 0x1D42F)]
    [InlineData("<mi mathvariant='fraktur'>g</mi>", "g", 0x1D524)]
    [InlineData("<mi mathvariant='script'>L</mi>", "L", 0x2112)]
    [InlineData("<mn mathvariant='bold'>1</mn>", "1", 0x1D7CF)]
    [InlineData("<mo>-</mo>", "-", 0x2212)]
    [InlineData("<mi>∇</mi>", "∇", 0x2207)]
    public void A_sign_is_drawn_in_its_variant_and_copied_as_plain_text(string token, string text, int drawn)
    {
        var box = Assert.IsType<GlyphBox>(MathKit.Inline(token));
        Assert.Equal(MathKit.Font.Face.GlyphOf(drawn), box.Sole!.Value.Id);
        Assert.Equal(text == "-" ? "−" : text, MathKit.Text(box));
    }

    [Fact]
    public void Names_of_several_letters_are_upright() =>
        Assert.Equal(MathKit.Font.Face.GlyphOf('s'), Assert.IsType<GlyphBox>(MathKit.Inline("<mi>sin</mi>")).Runs[0].Glyphs[0].Id);

    [Theory]
    [InlineData("+", "Infix", 4, 4)]
    [InlineData("+", "Prefix", 0, 0)]
    [InlineData("=", "Infix", 5, 5)]
    [InlineData(",", "Infix", 0, 3)]
    [InlineData("×", "Infix", 3, 3)]
    [InlineData("≠", "Infix", 5, 5)]
    [InlineData(":=", "Infix", 5, 5)]
    [InlineData("∑", "Prefix", 3, 3)]
    [InlineData("!", "Postfix", 0, 0)]
    public void The_dictionary_gives_operators_their_spaces(string sign, string form, int before, int after)
    {
        var traits = OperatorTable.Find(sign, Enum.Parse<OperatorForm>(form)) ?? OperatorTable.Default;
        Assert.Equal((before, after), (traits.Before, traits.After));
    }

    [Fact]
    public void A_minus_behind_another_operator_belongs_to_what_follows()
    {
        var box = MathKit.Inline("<mrow><mi>x</mi><mo>=</mo><mo>−</mo><mn>1</mn></mrow>");
        Assert.Equal(box.Parts[2].Right(), box.Parts[3].X, 6);
    }

    [Theory]
    [InlineData("<mrow><mi>sin</mi><mi>x</mi></mrow>", 3)]
    [InlineData("<mrow><mi>sin</mi><mo>&#x2061;</mo><mi>x</mi></mrow>", 3)]
    [InlineData("<mrow><mi>sin</mi><mo>&#x2061;</mo><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow></mrow>", 0)]
    [InlineData("<mrow><mi>a</mi><mi>x</mi></mrow>", 0)]
    public void A_function_is_parted_from_its_argument_unless_that_is_fenced(string row, int eighteenths)
    {
        var parts = MathKit.Inline(row).Parts;
        Assert.Equal(eighteenths * MathKit.Size / 18, parts[^1].X - parts[0].Right(), 6);
    }

    [Theory]
    [InlineData("2em", 20)]
    [InlineData("3pt", 3)]
    [InlineData("thickmathspace", 50 / 18.0)]
    [InlineData("-1em", -10)]
    [InlineData("1e9em", 1000)]
    public void Lengths_are_read_and_bounded(string length, double points) =>
        Assert.Equal(points, MathLength.Read(length, MathKit.Size)!.Value, 6);

    [Theory]
    [InlineData("wide")]
    [InlineData("")]
    [InlineData("NaNem")]
    public void What_is_no_length_is_none(string length) => Assert.Null(MathLength.Read(length, MathKit.Size));
}
