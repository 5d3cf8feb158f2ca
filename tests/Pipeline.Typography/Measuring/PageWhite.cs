using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typography.Measuring;

/// <summary>Measures what is left white on pages, in lines of the design's grid; pages turned on their side are passed over.</summary>
/// <param name="design">The sheets' design.</param>
internal sealed class PageWhite(PageDesign design)
{
    /// <summary>A page with more white lines than this in one piece, above its foot or above notes and floats there, ends short.</summary>
    public const double MostWhite = 4;

    /// <summary>A last page with fewer lines than this holds next to nothing.</summary>
    public const double LeastOnLast = 5;

    // What rounding may add, in lines.
    private const double Tolerance = 0.05;

    /// <summary>The pages before the last that end short, by their index, with the lines they lack.</summary>
    public IEnumerable<(int Page, double Lines)> ShortPages(TypesetDocument document)
    {
        for (var page = 0; page + 1 < document.Pages.Count; page++)
        {
            if (IsUpright(document.Pages[page]) && MostOf(document.Pages[page]) is var lines && lines > MostWhite + Tolerance)
                yield return (page, lines);
        }
    }

    /// <summary>Whether an article of several pages ends with one that holds next to nothing.</summary>
    public bool HasBareLastPage(TypesetDocument document) =>
        document.Pages is { Count: > 1 } pages && IsUpright(pages[^1]) && LinesOn(pages[^1]) < LeastOnLast - Tolerance;

    private bool IsUpright(Page page) => page.Width.Value <= design.Width.Value;

    /// <summary>Lines from the head of the text area to the foot of what stands lowest.</summary>
    private double LinesOn(Page page) =>
        Enumerable
            .Range(0, design.Columns)
            .SelectMany(column => Standing(page, column))
            .Select(span => (span.Foot - design.Top.Value) / design.Grid.Value)
            .DefaultIfEmpty()
            .Max();

    private double MostOf(Page page)
    {
        var across = FootOfWhatGoesAcross(page);
        return Enumerable.Range(0, design.Columns).Max(column => WidestGap(Standing(page, column), across));
    }

    /// <summary>What stands above it need not fill each column: front matter, wide floats. In points; 0 where nothing goes across.</summary>
    private double FootOfWhatGoesAcross(Page page)
    {
        var right = (design.Left + design.ColumnWidth).Value;
        var spans = page.Items.Where(item => item.Tag >= 0).Select(SpanOf);
        return spans
            .Where(span => design.Columns > 1 && span.Left < right - design.Gutter.Value && span.Right > right + 2 * design.Gutter.Value)
            .Select(span => span.Foot)
            .DefaultIfEmpty()
            .Max();
    }

    /// <summary>The largest piece of white below what stands highest or goes across the columns, in lines.</summary>
    private double WidestGap(List<(double Top, double Foot)> standing, double across)
    {
        if (standing.Count == 0)
            return design.Lines;
        var widest = 0.0;
        var foot = Math.Max(across, standing.Min(span => span.Foot));
        foreach (var (top, end) in standing.OrderBy(span => span.Top))
        {
            widest = Math.Max(widest, top - foot);
            foot = Math.Max(foot, end);
        }

        return Math.Max(widest, (design.Top + design.TextHeight).Value - foot) / design.Grid.Value;
    }

    /// <summary>From where to where, in points from the top of the sheet, what is read stands in a column.</summary>
    private List<(double Top, double Foot)> Standing(Page page, int column)
    {
        var left = design.Left.Value + column * (design.ColumnWidth + design.Gutter).Value;
        var right = left + design.ColumnWidth.Value;
        return
        [
            .. page
                .Items.Where(item => item.Tag >= 0)
                .Select(SpanOf)
                .Where(span => span.Right > left && span.Left < right)
                .Select(span => (span.Top, span.Foot)),
        ];
    }

    private static (double Left, double Right, double Top, double Foot) SpanOf(PageItem item) =>
        item switch
        {
            GlyphRun run => (
                run.X.Value,
                (run.X + run.Width).Value,
                run.Baseline.Value - run.Size.Value,
                run.Baseline.Value + run.Size.Value / 4
            ),
            ImageBox image => (image.X.Value, (image.X + image.Width).Value, image.Y.Value, (image.Y + image.Height).Value),
            RuleBox rule => (rule.X.Value, (rule.X + rule.Width).Value, rule.Y.Value, (rule.Y + rule.Height).Value),
            _ => default,
        };
}
