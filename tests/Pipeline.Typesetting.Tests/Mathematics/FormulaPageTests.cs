using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests.Mathematics;

/// <summary>Formulas where they stand: in lines, in the middle of the measure, in the structure.</summary>
public class FormulaPageTests
{
    private const string Sum =
        "<mrow><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub></mrow>";

    private static readonly double Left = Kit.Options.Design.Page.Left.Value;

    private static readonly double Measure = Kit.Options.Design.Page.Measure.Value;

    [Fact]
    public void A_displayed_formula_is_in_the_middle_and_its_number_at_the_right_margin_on_its_baseline()
    {
        var document = Set(
            new DispFormula("eq1", "(1)", "x", SourceRef.None) { Math = MathKit.Read("<mrow><mi>x</mi><mo>=</mo><mi>y</mi></mrow>") }
        );
        var runs = Runs(document);
        var (first, last, number) = (
            runs.First(run => Text(run) == "x"),
            runs.First(run => Text(run) == "y"),
            runs.First(run => Text(run).Contains("(1)", StringComparison.Ordinal))
        );
        Assert.InRange((first.X.Value + last.X.Value + last.Width.Value) / 2, Left + Measure / 2 - 1, Left + Measure / 2 + 1);
        Assert.Equal(Left + Measure, number.X.Value + number.Width.Value, 1);
        Assert.Equal(first.Baseline.Value, number.Baseline.Value, 3);
    }

    [Fact]
    public void A_formula_that_shows_nothing_is_set_as_its_text()
    {
        var document = Set(new DispFormula("eq1", "(1)", "x = y", SourceRef.None) { Math = MathKit.Read("<mrow></mrow>") });
        Assert.Contains(Runs(document), run => Text(run).Contains("x = y", StringComparison.Ordinal));
    }

    [Fact]
    public void A_formula_too_wide_goes_on_in_a_line_that_begins_with_an_operator()
    {
        var terms = string.Concat(Enumerable.Range(1, 40).Select(index => $"<mo>+</mo><msub><mi>a</mi><mn>{index}</mn></msub>"));
        var document = Set(
            new DispFormula("eq1", null, "x", SourceRef.None) { Math = MathKit.Read($"<mrow><mi>y</mi><mo>=</mo><mi>b</mi>{terms}</mrow>") }
        );
        var runs = Formula(document).Where(run => run.Size == Kit.Options.Design.Styles.Formula.Size).ToList();
        var lines = runs.GroupBy(run => Math.Round(run.Baseline.Value, 2)).ToList();
        Assert.True(lines.Count > 1);
        Assert.All(lines.Skip(1), line => Assert.Equal("+", Text(line.First())));
        Assert.All(runs, run => Assert.InRange(run.X.Value + run.Width.Value, Left, Left + Measure + 0.1));
    }

    [Fact]
    public void Each_formula_is_one_element_with_its_reading_and_its_markup()
    {
        var document = Set(
            Kit.Paragraph(
                Kit.Words("The sum "),
                new InlineFormula("", SourceRef.None) { Math = MathKit.Read(Sum) },
                Kit.Words(" is finite.")
            ),
            new DispFormula("eq1", "(1)", "", SourceRef.None) { Math = MathKit.Read(Sum) }
        );
        var formulas = Nodes(document.Root).Where(node => node.Role == "Formula").ToList();
        Assert.Equal(["∑_(i = 1)^n x_i", "∑_(i = 1)^n x_i"], formulas.Select(node => node.Alt));
        Assert.All(formulas, node => Assert.True(node is { Math: not null, Children.IsEmpty: true }));
    }

    [Fact]
    public void Words_and_formulas_of_a_line_are_painted_as_they_are_read()
    {
        var document = Set(
            Kit.Paragraph(
                Kit.Words("One "),
                new InlineFormula("x", SourceRef.None) { Math = MathKit.Read("<mi>x</mi>") },
                Kit.Words(" two "),
                new InlineFormula("y", SourceRef.None) { Math = MathKit.Read("<mi>y</mi>") },
                Kit.Words(" three.")
            )
        );
        var words = string.Concat(Runs(document).Select(Text));
        Assert.Contains("One x two y three.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_with_tall_formulas_do_not_touch_their_neighbours_and_stay_on_the_grid()
    {
        const string Tall = "<mfrac><mfrac><mi>x</mi><mi>y</mi></mfrac><mfrac><mi>x</mi><mi>y</mi></mfrac></mfrac>";
        var formula = new InlineFormula("t", SourceRef.None) { Math = MathKit.Read(Tall) };
        var document = Set(Kit.Paragraph([Kit.Words(Kit.Prose(30) + " "), formula, Kit.Words(" " + Kit.Prose(60, 3))]));
        var runs = Runs(document).Where(run => run.Tag >= 0).ToList();
        var formulaRuns = Formula(document);
        var (top, foot) = (
            formulaRuns.Min(run => run.Baseline.Value - 0.5 * run.Size.Value),
            formulaRuns.Max(run => run.Baseline.Value) + 2
        );
        var own = formulaRuns.Average(run => run.Baseline.Value);
        var baselines = runs.Except(formulaRuns)
            .Where(run => run.Size == Kit.Options.Design.Styles.Body.Size)
            .Select(run => run.Baseline.Value)
            .Distinct()
            .Order()
            .ToList();
        var line = baselines.MinBy(baseline => Math.Abs(baseline - own));
        Assert.All(baselines.Where(baseline => baseline < line - 1), baseline => Assert.True(baseline + 2 < top));
        Assert.All(baselines.Where(baseline => baseline > line + 1), baseline => Assert.True(baseline - 7 > foot));
        var grid = Kit.Options.Design.Page.Grid.Value;
        Assert.All(
            baselines.Where(baseline => Math.Abs(baseline - line) > 1),
            baseline => Assert.Equal(0, Math.IEEERemainder(baseline - baselines[0], grid), 3)
        );
    }

    [Fact]
    public void What_a_formula_needs_above_and_below_is_one_line_more_and_not_two()
    {
        const string Sums =
            "<mfrac><msub><mi>n</mi><mi>i</mi></msub><mrow><mn>1</mn><mo>−</mo><msub><mi>N</mi><mi>i</mi></msub></mrow></mfrac>";
        var document = Set(
            Kit.Paragraph([
                Kit.Words(Kit.Prose(30) + " "),
                new InlineFormula("f", SourceRef.None) { Math = MathKit.Read(Sums) },
                Kit.Words(" " + Kit.Prose(60, 3)),
            ])
        );
        var baselines = Runs(document)
            .Where(run => run.Tag >= 0)
            .Except(Formula(document))
            .Where(run => run.Size == Kit.Options.Design.Styles.Body.Size)
            .Select(run => run.Baseline.Value)
            .Distinct()
            .Order()
            .ToList();
        var leading = Kit.Options.Design.Styles.Body.Leading.Value;
        Assert.Equal(leading, baselines[^1] - baselines[0] - leading * (baselines.Count - 1), 3);
    }

    [Fact]
    public void A_fraction_of_letters_leaves_the_lines_as_near_as_they_are()
    {
        const string Fraction = "<mfrac><mrow><mi>Z</mi><mo>(</mo><mi>t</mi><mo>)</mo></mrow><mi>r</mi></mfrac>";
        var document = Set(
            Kit.Paragraph([
                Kit.Words(Kit.Prose(30) + " "),
                new InlineFormula("f", SourceRef.None) { Math = MathKit.Read(Fraction) },
                Kit.Words(" " + Kit.Prose(60, 3)),
            ])
        );
        var baselines = Runs(document)
            .Where(run => run.Tag >= 0)
            .Except(Formula(document))
            .Where(run => run.Size == Kit.Options.Design.Styles.Body.Size)
            .Select(run => run.Baseline.Value)
            .Distinct()
            .Order()
            .ToList();
        Assert.All(
            baselines.Zip(baselines.Skip(1)),
            pair => Assert.Equal(Kit.Options.Design.Styles.Body.Leading.Value, pair.Second - pair.First, 3)
        );
    }

    [Fact]
    public void A_long_formula_in_a_line_is_broken_behind_an_operator()
    {
        var terms = string.Concat(Enumerable.Range(1, 60).Select(index => $"<mo>+</mo><msub><mi>a</mi><mn>{index}</mn></msub>"));
        var result = Kit.Set(
            Kit.Article(
                Kit.Paragraph(
                    Kit.Words("As "),
                    new InlineFormula("", SourceRef.None) { Math = MathKit.Read($"<mrow><mi>b</mi>{terms}</mrow>") },
                    Kit.Words(" shows.")
                )
            )
        );
        Assert.Empty(result.Diagnostics);
        var ends = Formula(result.Value)
            .Where(run => run.Size == Kit.Options.Design.Styles.Body.Size)
            .GroupBy(run => run.Baseline.Value)
            .Select(line => Text(line.Last()))
            .ToList();
        Assert.True(ends.Count > 1);
        Assert.All(ends.SkipLast(1), end => Assert.Equal("+", end));
    }

    [Fact]
    public void A_formula_in_a_table_shrinks_with_its_table()
    {
        var formula = new InlineFormula("x", SourceRef.None) { Math = MathKit.Read("<msup><mi>x</mi><mn>2</mn></msup>") };
        var rows = Enumerable
            .Range(0, 2)
            .Select(_ => new TableRow([
                .. Enumerable
                    .Range(0, 20)
                    .Select(column => new TableCell(
                        column,
                        1,
                        1,
                        false,
                        [Kit.Paragraph(Kit.Words("internationalisation "), formula)],
                        SourceRef.None
                    )),
            ]))
            .ToSeq();
        var document = Set(new TableWrap("t1", "Table 1", [], 20, 0, rows, [], SourceRef.None));
        Assert.All(Formula(document), run => Assert.True(run.Size < Kit.Options.Design.Styles.TableCell.Size));
    }

    private static TypesetDocument Set(params Block[] blocks) => Kit.Set(Kit.Article(blocks)).Value;

    private static List<GlyphRun> Runs(TypesetDocument document) => [.. document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()];

    /// <summary>What is painted of formulas.</summary>
    private static List<GlyphRun> Formula(TypesetDocument document)
    {
        var ids = Nodes(document.Root).Where(node => node.Role == "Formula").Select(node => node.Id).ToHashSet();
        return [.. Runs(document).Where(run => ids.Contains(run.Tag))];
    }

    private static IEnumerable<StructureNode> Nodes(StructureNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));
}
