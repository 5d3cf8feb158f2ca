using Pipeline.Typesetting.Mathematics.Boxes;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests.Mathematics;

/// <summary>mathcolor and mathbackground, as they stand on the page.</summary>
public class ColourTests
{
    private static readonly Colour Red = new(255, 0, 0);

    [Theory]
    [InlineData("red", 255, 0, 0)]
    [InlineData("#0A0", 0, 170, 0)]
    [InlineData("#1f4e6b", 0x1F, 0x4E, 0x6B)]
    [InlineData("DarkSlateGrey", 47, 79, 79)]
    public void A_part_is_drawn_in_its_colour_and_no_other_is(string colour, byte red, byte green, byte blue)
    {
        var items = Formula($"<mrow><mi>a</mi><mo>=</mo><mi mathcolor='{colour}'>b</mi></mrow>");
        Assert.Equal(
            [("a", Colour.Black), ("=", Colour.Black), ("b", new Colour(red, green, blue))],
            items.OfType<GlyphRun>().Select(run => (Text(run), run.Colour))
        );
    }

    [Fact]
    public void The_bar_of_a_fraction_has_its_colour_and_what_asks_for_another_has_that()
    {
        var items = Formula("<mfrac mathcolor='red'><mi>a</mi><mi mathcolor='blue'>b</mi></mfrac>");
        Assert.Equal(Red, Assert.Single(items.OfType<RuleBox>()).Colour);
        Assert.Equal([Red, new Colour(0, 0, 255)], items.OfType<GlyphRun>().Select(run => run.Colour));
    }

    [Fact]
    public void A_row_around_all_colours_all_of_it_when_it_is_broken_too()
    {
        var terms = string.Concat(Enumerable.Range(1, 40).Select(index => $"<mo>+</mo><msub><mi>a</mi><mn>{index}</mn></msub>"));
        var items = Formula($"<mstyle mathcolor='red'><mrow><mi>y</mi><mo>=</mo><mrow><mi>b</mi>{terms}</mrow></mrow></mstyle>");
        Assert.True(
            items.OfType<GlyphRun>().Select(run => run.Baseline.Value).Max()
                - items.OfType<GlyphRun>().Select(run => run.Baseline.Value).Min()
                > 12
        );
        Assert.All(items.OfType<GlyphRun>(), run => Assert.Equal(Red, run.Colour));
    }

    [Fact]
    public void A_ground_lies_behind_its_part_and_is_as_large()
    {
        var items = Formula("<mrow><mi>a</mi><mo>=</mo><mrow mathbackground='red'><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mrow>");
        var ground = Assert.Single(items.OfType<RuleBox>());
        var parts = items.OfType<GlyphRun>().TakeLast(3).ToList();
        Assert.Equal(Red, ground.Colour);
        Assert.True(items.IndexOf(ground) < items.IndexOf(parts[0]));
        Assert.Equal(parts[0].X.Value, ground.X.Value, 3);
        Assert.InRange(ground.X.Value + ground.Width.Value - parts[2].X.Value - parts[2].Width.Value, 0, 1);
        Assert.InRange(parts[0].Baseline.Value, ground.Y.Value, (ground.Y + ground.Height).Value);
    }

    [Fact]
    public void Colours_move_nothing()
    {
        const string Row =
            "<mrow><mi{0}>f</mi><msup><mi{0}>x</mi><mn>2</mn></msup><mo{0}>=</mo><mover accent='true'><mi{0}>v</mi><mo>^</mo></mover></mrow>";
        var (plain, red) = (
            Row.Replace("{0}", "", StringComparison.Ordinal),
            Row.Replace("{0}", " mathcolor='red'", StringComparison.Ordinal)
        );
        Assert.Equal(Formula(plain).OfType<GlyphRun>().Select(run => run.X), Formula(red).OfType<GlyphRun>().Select(run => run.X));
    }

    [Fact]
    public void What_is_no_colour_is_told()
    {
        var set = Kit.Set(
            Kit.Article(Display("<mrow><mi mathcolor='rubbish'>x</mi><mo>=</mo><mi mathbackground='transparent'>y</mi></mrow>"))
        );
        Assert.Contains(
            "mathcolor rubbish",
            Assert.Single(set.Diagnostics, finding => finding.Code == "TYPE040").Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("italic", "LibertinusSerif-Italic")]
    [InlineData("bold", "LibertinusSerif-Bold")]
    [InlineData("bold-italic", "LibertinusSerif-BoldItalic")]
    public void Words_in_a_variant_are_set_as_words(string variant, string font)
    {
        var box = Assert.IsType<GlyphBox>(MathKit.Inline($"<mtext mathvariant='{variant}'>cost of entry</mtext>"));
        Assert.Equal(font, Assert.Single(box.Runs).Face.Name);
        Assert.Equal("cost of entry", MathKit.Text(box));
    }

    private static DispFormula Display(string xml) => new("eq1", null, "x", SourceRef.None) { Math = MathKit.Read(xml) };

    /// <summary>What is painted of a formula, in painting order.</summary>
    private static List<PageItem> Formula(string xml)
    {
        var document = Kit.Set(Kit.Article(Display(xml))).Value;
        var id = Nodes(document.Root).Single(node => node.Role == "Formula").Id;
        return [.. document.Pages.SelectMany(page => page.Items).Where(item => item.Tag == id)];
    }

    private static IEnumerable<StructureNode> Nodes(StructureNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));
}
