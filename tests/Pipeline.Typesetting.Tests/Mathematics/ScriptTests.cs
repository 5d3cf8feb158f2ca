using Pipeline.Typesetting.Mathematics.Fonts;

namespace Pipeline.Typesetting.Tests.Mathematics;

public class ScriptTests
{
    [Fact]
    public void A_superscript_is_raised_and_a_subscript_lowered_and_both_are_small()
    {
        var box = MathKit.Inline("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>");
        var (core, sub, super) = (MathKit.Glyph(box, "x"), MathKit.Glyph(box, "i"), MathKit.Glyph(box, "2"));
        Assert.True(super.Y > 0 && sub.Y < 0 && super.X >= core.Right() - 1 && sub.X >= core.Right() - 2);
        Assert.Equal(MathKit.Size * MathKit.Font.Share(MathConstant.ScriptPercentScaleDown), MathKit.SizeOf(sub), 6);
        Assert.True(super.Foot() - sub.Top() >= MathKit.Font.Length(MathConstant.SubSuperscriptGapMin, MathKit.Size) - MathKit.Tolerance);
    }

    [Fact]
    public void A_tall_superscript_does_not_touch_the_subscript()
    {
        var box = MathKit.Inline("<msubsup><mi>x</mi><mfrac><mi>a</mi><mi>b</mi></mfrac><mfrac><mi>c</mi><mi>p</mi></mfrac></msubsup>");
        Assert.True(box.Parts[2].Foot() > box.Parts[1].Top());
    }

    [Fact]
    public void Scripts_before_the_base_stand_before_it()
    {
        var box = MathKit.Inline(
            "<mmultiscripts><mi mathvariant='normal'>C</mi><none/><mrow><mn>4</mn><mo>+</mo></mrow><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>"
        );
        var (mass, number, core, charge) = (
            MathKit.Glyph(box, "14"),
            MathKit.Glyph(box, "6"),
            MathKit.Glyph(box, "C"),
            MathKit.Glyph(box, "4")
        );
        Assert.InRange(mass.Right(), 0, core.X + MathKit.Tolerance);
        Assert.InRange(number.Right(), 0, core.X + MathKit.Tolerance);
        Assert.InRange(charge.X, core.Right() - 1, box.Width);
        Assert.Equal(mass.Right(), number.Right(), 6);
        Assert.True(mass.Y > 0 && number.Y < 0);
    }

    [Theory]
    [InlineData("<mo>∑</mo>")]
    [InlineData("<mi>lim</mi>")]
    public void Limits_stand_over_and_under_in_displays_and_beside_in_lines(string operation)
    {
        var formula = $"<munder>{operation}<mi>i</mi></munder>";
        var (display, inline) = (MathKit.Display(formula), MathKit.Inline(formula));
        Assert.True(MathKit.Glyph(display, "i").Top() < display.Parts[0].Foot());
        Assert.True(MathKit.Glyph(inline, "i").X >= inline.Parts[0].Right() - 2);
    }

    [Fact]
    public void An_accent_stands_over_the_middle_of_its_letter()
    {
        var box = MathKit.Inline("<mover accent='true'><mi mathvariant='normal'>H</mi><mo>^</mo></mover>");
        var (letter, accent) = (MathKit.Glyph(box, "H"), MathKit.Glyph(box, "^"));
        Assert.True(accent.Top() > letter.Top());
        var ink = MathKit.Font.InkOf(accent.Box.Sole!.Value.Id);
        var middle = accent.X + (ink.Left + ink.Right) / 2 * MathKit.Size;
        Assert.InRange(middle, letter.X + letter.Box.Width / 2 - 0.6, letter.X + letter.Box.Width / 2 + 0.6);
    }

    [Fact]
    public void Scripts_of_scripts_are_smaller_still_and_those_below_are_not()
    {
        var box = MathKit.Inline("<msup><mi>a</mi><msup><mi>b</mi><msup><mi>c</mi><mi>d</mi></msup></msup></msup>");
        var sizes = new[] { "a", "b", "c", "d" }.Select(letter => MathKit.SizeOf(MathKit.Glyph(box, letter))).ToList();
        Assert.True(sizes[0] > sizes[1] && sizes[1] > sizes[2]);
        Assert.Equal(sizes[2], sizes[3], 6);
    }

    [Fact]
    public void A_prime_is_as_large_before_another_superscript_as_alone()
    {
        var alone = MathKit.Glyph(MathKit.Inline("<msup><mi>f</mi><mo>′</mo></msup>"), "′");
        var beside = MathKit.Glyph(MathKit.Inline("<msup><mi>f</mi><mrow><mo>′</mo><mn>2</mn></mrow></msup>"), "′");
        Assert.Equal(alone.Box.Height, beside.Box.Height, MathKit.Tolerance);
    }
}
