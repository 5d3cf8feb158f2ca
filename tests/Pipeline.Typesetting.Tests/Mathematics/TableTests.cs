namespace Pipeline.Typesetting.Tests.Mathematics;

public class TableTests
{
    [Fact]
    public void Cells_of_a_row_share_a_baseline_and_rows_and_columns_do_not_touch()
    {
        var box = MathKit.Display(
            "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mfrac><mi>b</mi><mi>c</mi></mfrac></mtd></mtr><mtr><mtd><mi>d</mi></mtd><mtd><mi>e</mi></mtd></mtr></mtable>"
        );
        Assert.Equal(box.Parts[0].Y, box.Parts[1].Y, 6);
        Assert.True(box.Parts[1].Foot() > box.Parts[3].Top());
        Assert.True(box.Parts[0].Right() < box.Parts[1].X);
    }

    [Fact]
    public void Its_middle_is_on_the_axis()
    {
        var box = MathKit.Display("<mtable><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>d</mi></mtd></mtr></mtable>");
        Assert.Equal(MathKit.Font.Axis(MathKit.Size), (box.Ascent - box.Descent) / 2, 6);
    }

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    [InlineData("center")]
    public void Columns_are_aligned_as_asked(string alignment)
    {
        var box = MathKit.Display(
            $"<mtable columnalign='{alignment}'><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mtext>wide one</mtext></mtd></mtr></mtable>"
        );
        var (narrow, wide) = (box.Parts[0], box.Parts[1]);
        if (alignment == "left")
            Assert.Equal(wide.X, narrow.X, 6);
        else if (alignment == "right")
            Assert.Equal(wide.Right(), narrow.Right(), 6);
        else
            Assert.Equal(wide.X + wide.Right(), narrow.X + narrow.Right(), 6);
    }

    [Fact]
    public void The_label_of_a_row_stands_behind_its_cells()
    {
        var box = MathKit.Display("<mtable><mlabeledtr><mtd><mi>n</mi></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable>");
        Assert.True(MathKit.Glyphs(box, "n")[0].X > MathKit.Glyphs(box, "a")[0].X);
    }

    [Fact]
    public void The_relations_of_aligned_equations_stand_under_each_other()
    {
        const string Row = "<mtr><mtd>{0}</mtd><mtd><mo>=</mo><mi>b</mi></mtd></mtr>";
        var box = MathKit.Display(
            $"<mtable columnalign='right left'>{Row.Replace("{0}", "<mi>a</mi>")}{Row.Replace("{0}", "<mi>a</mi><mo>+</mo><mi>c</mi>")}</mtable>"
        );
        var signs = MathKit.Glyphs(box, "=");
        Assert.Equal(signs[0].X, signs[1].X, 6);
    }

    [Fact]
    public void The_two_sides_of_aligned_equations_are_not_torn_apart()
    {
        var box = MathKit.Display(
            "<mtable><mtr><mtd columnalign='right'><mi>a</mi></mtd><mtd columnalign='left'><mo>=</mo><mi>b</mi></mtd></mtr></mtable>"
        );
        Assert.Equal(box.Parts[0].Right(), box.Parts[1].X, 6);
    }

    [Fact]
    public void A_cell_across_columns_has_their_room()
    {
        var box = MathKit.Display(
            "<mtable><mtr><mtd columnspan='2'><mtext>a very wide heading</mtext></mtd></mtr><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>"
        );
        Assert.True(box.Parts[0].Right() <= box.Width + MathKit.Tolerance && box.Parts[2].Right() <= box.Width + MathKit.Tolerance);
    }

    [Fact]
    public void A_cell_across_rows_stands_in_their_middle_and_the_cells_of_the_next_row_beside_it()
    {
        var box = MathKit.Display(
            "<mtable><mtr><mtd rowspan='2'><mo>+</mo></mtd><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>d</mi></mtd><mtd><mi>e</mi></mtd></mtr></mtable>"
        );
        var (sign, first, second) = (MathKit.Glyph(box, "+"), MathKit.Glyph(box, "a"), MathKit.Glyph(box, "d"));
        Assert.True(sign.Right() < second.X);
        Assert.InRange(sign.Y, second.Y + 1, first.Y - 1);
        Assert.Equal(first.X + first.Right(), second.X + second.Right(), 6);
        Assert.True(MathKit.Glyph(box, "e").X > second.Right());
    }

    [Fact]
    public void A_tall_cell_across_rows_keeps_its_room()
    {
        const string Tall =
            "<mfrac><mfrac><mi>a</mi><mi>b</mi></mfrac><mfrac><mi>c</mi><mfrac><mi>d</mi><mi>e</mi></mfrac></mfrac></mfrac>";
        var box = MathKit.Display(
            $"<mtable><mtr><mtd rowspan='9'>{Tall}</mtd><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mi>y</mi></mtd></mtr><mtr><mtd><mi>z</mi></mtd></mtr></mtable>"
        );
        Assert.All(MathKit.All(box).Skip(1), part => Assert.InRange(part.Y, -box.Descent, box.Ascent));
        Assert.True(box.Parts[0].Top() <= box.Ascent + MathKit.Tolerance && box.Parts[0].Foot() >= -box.Descent - MathKit.Tolerance);
    }

    [Fact]
    public void Equations_in_a_display_stand_farther_apart_than_rows_of_a_matrix()
    {
        const string Rows = "<mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>";
        var matrix = MathKit.Display("<mtable>" + Rows);
        var equations = MathKit.Display("<mtable displaystyle=\"true\">" + Rows);
        Assert.Equal(0.18 * MathKit.Size, equations.Height - matrix.Height, MathKit.Tolerance);
    }
}
