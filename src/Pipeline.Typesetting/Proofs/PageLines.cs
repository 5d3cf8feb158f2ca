using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>
/// The lines of text on a page, from the top. Superiors belong to the line they stand over, and what stands side by side in
/// columns is one line.
/// </summary>
internal sealed class PageLines
{
    // Baselines that are nearer to each other than this are those of one line: superiors, figures set a little lower.
    private const double SameLine = 5;

    // Lines of columns side by side are one line up to this distance.
    private const double SideBySide = 8;

    private readonly List<Line> _lines = [];

    public PageLines(Page page)
    {
        foreach (
            var run in page
                .Items.OfType<GlyphRun>()
                .Where(run => run.Tag >= 0 && !run.Glyphs.IsEmpty)
                .OrderBy(run => run.Baseline.Value)
                .ThenBy(run => run.X.Value)
        )
            Add(run.Baseline.Value, run.X.Value, (run.X + run.Width).Value);
    }

    /// <summary>Baselines in points from the top of the page.</summary>
    public IEnumerable<double> Baselines => _lines.Select(line => line.Baseline);

    /// <summary>Number of the line nearest to a height, from 1; 0 on a page without text.</summary>
    public int NumberAt(double baseline)
    {
        var nearest = 0;
        for (var index = 1; index < _lines.Count; index++)
            if (Math.Abs(_lines[index].Baseline - baseline) < Math.Abs(_lines[nearest].Baseline - baseline))
                nearest = index;
        return _lines.Count == 0 ? 0 : nearest + 1;
    }

    private void Add(double baseline, double left, double right)
    {
        if (_lines is [.., var last] && IsOne(last, baseline, left, right))
        {
            var isMain = right - left > last.Longest;
            _lines[^1] = new(
                isMain ? baseline : last.Baseline,
                Math.Min(last.Left, left),
                Math.Max(last.Right, right),
                Math.Max(last.Longest, right - left)
            );
        }
        else
        {
            _lines.Add(new(baseline, left, right, right - left));
        }
    }

    private static bool IsOne(Line line, double baseline, double left, double right) =>
        baseline - line.Baseline < SameLine || (baseline - line.Baseline < SideBySide && (left > line.Right || right < line.Left));

    /// <param name="Baseline">Of its longest run.</param>
    private readonly record struct Line(double Baseline, double Left, double Right, double Longest);
}
