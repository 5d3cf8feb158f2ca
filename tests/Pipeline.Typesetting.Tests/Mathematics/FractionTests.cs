using Pipeline.Typesetting.Mathematics.Fonts;

namespace Pipeline.Typesetting.Tests.Mathematics;

public class FractionTests
{
    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("wide")]
    public void A_thickness_that_is_no_length_is_the_usual_one(string thickness)
    {
        const string Parts = "<mi>a</mi><mi>b</mi></mfrac>";
        Assert.Equal(MathKit.Display($"<mfrac>{Parts}").Height, MathKit.Display($"<mfrac linethickness='{thickness}'>{Parts}").Height, 6);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_numerator_is_above_the_bar_and_the_denominator_below(bool isDisplay)
    {
        const string Fraction = "<mfrac><mi>y</mi><mi>d</mi></mfrac>";
        var box = isDisplay ? MathKit.Display(Fraction) : MathKit.Inline(Fraction);
        var bar = MathKit.Rule(box);
        Assert.True(MathKit.Glyph(box, "y").Foot() > bar.Top());
        Assert.True(MathKit.Glyph(box, "d").Top() < bar.Foot());
    }

    [Fact]
    public void The_bar_is_on_the_axis_and_as_wide_as_the_wider_of_the_two()
    {
        var box = MathKit.Display("<mfrac><mi>a</mi><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac>");
        var bar = MathKit.Rule(box);
        Assert.Equal(MathKit.Font.Axis(MathKit.Size), (bar.Top() + bar.Foot()) / 2, 6);
        Assert.True(bar.X <= MathKit.Glyphs(box, "a")[1].X && bar.Right() >= MathKit.Glyph(box, "b").Right() - MathKit.Tolerance);
    }

    [Fact]
    public void The_numerator_stands_in_the_middle()
    {
        var box = MathKit.Display("<mfrac><mn>1</mn><mn>1000</mn></mfrac>");
        var (over, under) = (MathKit.Glyph(box, "1"), MathKit.Glyph(box, "1000"));
        Assert.Equal((under.X + under.Right()) / 2, (over.X + over.Right()) / 2, 6);
    }

    [Fact]
    public void In_a_line_it_is_set_in_small_type_and_in_a_display_in_full()
    {
        Assert.Equal(MathKit.Size, MathKit.SizeOf(MathKit.Glyph(MathKit.Display("<mfrac><mi>a</mi><mi>b</mi></mfrac>"), "a")), 6);
        Assert.Equal(
            MathKit.Size * MathKit.Font.Share(MathConstant.ScriptPercentScaleDown),
            MathKit.SizeOf(MathKit.Glyph(MathKit.Inline("<mfrac><mi>a</mi><mi>b</mi></mfrac>"), "a")),
            6
        );
    }

    [Theory]
    [InlineData("150%", 1.5)]
    [InlineData("0.5em", 0.5)]
    [InlineData("big", 1.25)]
    [InlineData("normal", 1)]
    [InlineData("14pt", 1)]
    [InlineData("9999%", 4)]
    public void A_mathsize_is_a_share_of_the_size_around(string size, double share) =>
        Assert.Equal(
            MathKit.Size * share,
            MathKit.SizeOf(MathKit.Glyph(MathKit.Display($"<mstyle mathsize='{size}'><mi>a</mi></mstyle>"), "a")),
            6
        );

    [Fact]
    public void Without_thickness_it_is_a_stack_without_a_bar()
    {
        var box = MathKit.Display("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>");
        Assert.DoesNotContain(MathKit.All(box), part => part.Box is Typesetting.Mathematics.Boxes.RuleBlock);
        Assert.True(MathKit.Glyph(box, "n").Foot() > MathKit.Glyph(box, "k").Top());
    }

    [Fact]
    public void Bevelled_its_parts_stand_beside_each_other()
    {
        var box = MathKit.Inline("<mfrac bevelled='true'><mi>a</mi><mi>b</mi></mfrac>");
        var (over, under) = (MathKit.Glyph(box, "a"), MathKit.Glyph(box, "b"));
        Assert.True(over.Right() <= under.X && over.Y > under.Y);
    }
}
