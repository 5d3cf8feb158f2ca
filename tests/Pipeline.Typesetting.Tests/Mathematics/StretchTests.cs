namespace Pipeline.Typesetting.Tests.Mathematics;

public class StretchTests
{
    private const string Tall = "<mfrac><mfrac><mi>x</mi><mi>y</mi></mfrac><mfrac><mi>x</mi><mi>y</mi></mfrac></mfrac>";

    public static TheoryData<string, string> Fences =>
        new()
        {
            { "(", ")" },
            { "[", "]" },
            { "{", "}" },
            { "|", "|" },
            { "‖", "‖" },
            { "⌈", "⌉" },
            { "⌊", "⌋" },
            { "⟨", "⟩" },
        };

    /// <summary>Nine tenths are enough (TeXbook, \delimiterfactor).</summary>
    [Theory]
    [MemberData(nameof(Fences))]
    public void Fences_cover_what_is_between_them(string open, string close)
    {
        var box = MathKit.Display($"<mrow><mo>{open}</mo>{Tall}<mo>{close}</mo></mrow>");
        var (content, fence) = (box.Parts[1], box.Parts[0]);
        Assert.True(fence.Box.Height >= 0.9 * content.Box.Height, $"{fence.Box.Height} of {content.Box.Height}");
        Assert.Equal(fence.Box.Height, box.Parts[2].Box.Height, 3);
        Assert.True(fence.Right() <= content.X + MathKit.Tolerance && content.Right() <= box.Parts[2].X + MathKit.Tolerance);
    }

    [Fact]
    public void A_fence_put_together_from_parts_grows_without_end_and_carries_its_sign_once()
    {
        var rows = string.Concat(Enumerable.Repeat("<mtr><mtd><mi>x</mi></mtd></mtr>", 40));
        var box = MathKit.Display($"<mrow><mo>{{</mo><mtable>{rows}</mtable></mrow>");
        Assert.True(box.Parts[0].Box.Height >= 0.9 * box.Parts[1].Box.Height);
        Assert.Equal("{", MathKit.Text(box.Parts[0].Box));
    }

    [Fact]
    public void What_may_not_stretch_stays_as_it_is() =>
        Assert.True(
            MathKit.Display($"<mrow><mo stretchy='false'>(</mo>{Tall}<mo stretchy='false'>)</mo></mrow>").Parts[0].Box.Height
                < 1.3 * MathKit.Size
        );

    [Fact]
    public void A_fence_with_a_script_stretches_too()
    {
        var box = MathKit.Display($"<mrow><mo>(</mo>{Tall}<msup><mo>)</mo><mn>2</mn></msup></mrow>");
        Assert.Equal(box.Parts[0].Box.Height, MathKit.Glyph(box, ")").Box.Height, 3);
        Assert.True(MathKit.Glyph(box, "2").Y > MathKit.Size);
    }

    [Theory]
    [InlineData("munder", "⏟")]
    [InlineData("mover", "⏞")]
    [InlineData("mover", "→")]
    [InlineData("mover", "‾")]
    public void Braces_and_bars_span_what_they_lie_on(string element, string sign)
    {
        var box = MathKit.Display($"<{element}><mrow><mi>a</mi><mo>+</mo><mi>b</mi><mo>+</mo><mi>c</mi></mrow><mo>{sign}</mo></{element}>");
        Assert.True(box.Parts[1].Box.Width >= 0.9 * box.Parts[0].Box.Width);
    }

    [Fact]
    public void Sums_are_larger_in_displays()
    {
        Assert.True(MathKit.Display("<mo>∑</mo>").Height > 1.2 * MathKit.Inline("<mo>∑</mo>").Height);
        var sum = MathKit.Display("<mo>∑</mo>");
        Assert.Equal(MathKit.Font.Axis(MathKit.Size), (sum.Ascent - sum.Descent) / 2, 6);
    }

    [Fact]
    public void An_arrow_is_longer_than_the_words_on_it()
    {
        var box = MathKit.Display("<mover><mo>→</mo><mtext>converges in law</mtext></mover>");
        Assert.True(box.Parts[0].Box.Width > box.Parts[1].Box.Width);
    }
}
