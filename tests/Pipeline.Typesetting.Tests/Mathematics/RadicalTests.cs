namespace Pipeline.Typesetting.Tests.Mathematics;

public class RadicalTests
{
    [Fact]
    public void A_radical_may_have_a_box_around_it()
    {
        int Rules(string notation) =>
            MathKit
                .All(MathKit.Display($"<menclose notation='{notation}'><mi>x</mi></menclose>"))
                .Count(part => part.Box is Typesetting.Mathematics.Boxes.RuleBlock);
        Assert.Equal(Rules("radical") + 4, Rules("radical box"));
    }

    [Theory]
    [InlineData("<mi>x</mi>")]
    [InlineData("<mfrac><mi>x</mi><mi>y</mi></mfrac>")]
    [InlineData("<mfrac><mfrac><mi>x</mi><mi>y</mi></mfrac><mfrac><mfrac><mi>x</mi><mi>y</mi></mfrac><mi>y</mi></mfrac></mfrac>")]
    [InlineData(
        "<mtable><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mi>x</mi></mtd></mtr></mtable>"
    )]
    public void The_sign_and_its_bar_cover_the_content(string content)
    {
        var inner = MathKit.Display(content);
        var box = MathKit.Display($"<msqrt>{content}</msqrt>");
        var sign = MathKit.Glyph(box, "√");
        var parts = box.Parts;
        var (bar, radicand) = (parts[1], parts[2]);
        Assert.True(radicand.Foot() >= sign.Foot() - MathKit.Tolerance, "the sign reaches below the content");
        Assert.True(bar.Foot() > radicand.Top(), "the bar is above the content");
        Assert.Equal(sign.Top(), bar.Top(), 6);
        Assert.Equal(sign.Right(), bar.X, 6);
        Assert.True(bar.Right() >= radicand.Right() - MathKit.Tolerance && radicand.Box.Width <= inner.Width + MathKit.Tolerance);
    }

    [Fact]
    public void The_degree_stands_small_over_the_hook()
    {
        var box = MathKit.Display("<mroot><mi>x</mi><mn>3</mn></mroot>");
        var (degree, sign, content) = (MathKit.Glyph(box, "3"), MathKit.Glyph(box, "√"), MathKit.Glyph(box, "x"));
        Assert.True(MathKit.SizeOf(degree) < MathKit.Size * 0.7);
        Assert.True(degree.Foot() > sign.Foot() && degree.Right() < content.X && degree.X >= 0);
    }
}
