namespace Pipeline.Typesetting.Breaking;

/// <summary>
/// Breaks a whole paragraph at once after Knuth and Plass, "Breaking Paragraphs into Lines" (1981): of all ways to break
/// it, the one whose lines together have the fewest demerits. It goes in steps: a first pass keeps to good lines, the next
/// takes looser ones; when none can be had, the caller offers breaks where there should be none, and the limits grow
/// further. Nothing is wider than its line if one can help it.
/// </summary>
internal sealed class LineBreaker
{
    // TeX's \linepenalty, \adjdemerits, \doublehyphendemerits, \finalhyphendemerits (The TeXbook, ch. 14).
    private const double LinePenalty = 10;
    private const double FitnessDemerits = 10_000;
    private const double DoubleHyphenDemerits = 12_000;
    private const double FinalHyphenDemerits = 8_000;

    // A last line shorter than the least looks torn off, but is better than a loose paragraph.
    private const double ShortLastLineDemerits = 60_000;

    // Largest stretch of spaces, as a multiple of what is comfortable, in each pass: what no reader notices, what TeX would
    // call loose, and with breaks where there should be none what is to be seen.
    private static readonly double[] Justified = [0.95, 1.6];
    private static readonly double[] Ragged = [1.6, 4];
    private static readonly double[] Emergency = [1.6, 3];

    private const int AnyRun = int.MaxValue;

    private readonly List<Node> _active = [];
    private readonly List<Node> _fresh = [];

    /// <summary>The points to break at, without the first and with the last; null when no good lines can be had.</summary>
    public List<int>? TryBreak(ReadOnlySpan<BreakPoint> points, in BreakOptions options)
    {
        return Steps(points, options, options.Rag > 0 ? Ragged : Justified) is { } end ? Trace(end) : null;
    }

    /// <summary>As <see cref="TryBreak"/>, taking whatever lines can be had; one too wide only where a single point is.</summary>
    public List<int> BreakAnyhow(ReadOnlySpan<BreakPoint> points, in BreakOptions options) =>
        Trace(
            Steps(points, options, Emergency)
                ?? Pass(points, options with { MaxHyphenRun = AnyRun }, double.PositiveInfinity, isEmergency: true)!
        );

    private Node? Steps(ReadOnlySpan<BreakPoint> points, in BreakOptions options, double[] limits)
    {
        foreach (var limit in limits)
        {
            if (Pass(points, options, limit, isEmergency: false) is { } end)
                return end;
        }

        return null;
    }

    private static List<int> Trace(Node end)
    {
        var breaks = new List<int>();
        for (var node = end; node.Point > 0; node = node.Previous!)
            breaks.Add(node.Point);
        breaks.Reverse();
        return breaks;
    }

    /// <summary>The best last node, or null when the paragraph cannot be set within the limit.</summary>
    private Node? Pass(ReadOnlySpan<BreakPoint> points, in BreakOptions options, double limit, bool isEmergency)
    {
        _active.Clear();
        _active.Add(new Node(0, 0, 0, Fitness.Decent, 0, null));
        for (var index = 1; index < points.Length; index++)
        {
            var isLast = index == points.Length - 1;
            var rescue = Extend(points, index, isLast, options, limit, isEmergency);
            if (points[index].Cost == BreakPoint.Forced)
                _active.Clear();
            _active.AddRange(_fresh);
            if (_active.Count > 0)
                continue;
            if (!isEmergency)
                return null;
            _active.Add(rescue!);
        }

        return Best(_active);
    }

    /// <summary>Tries a line from every active node to a point; gives the least bad overfull line, should no other be left.</summary>
    private Node? Extend(ReadOnlySpan<BreakPoint> points, int index, bool isLast, in BreakOptions options, double limit, bool isEmergency)
    {
        _fresh.Clear();
        Node? rescue = null;
        ref readonly var point = ref points[index];
        var kept = 0;
        for (var at = 0; at < _active.Count; at++)
        {
            var node = _active[at];
            var ratio = Ratio(
                points[node.Point],
                point,
                node.Line < options.FirstLines ? options.FirstWidth : options.Width,
                options,
                isLast
            );
            var isOverfull = ratio < -1;
            if (isOverfull && isEmergency && (rescue is null || node.Point > rescue.Previous!.Point))
                rescue = new Node(index, LineAfter(node, options), node.Total + 1e12, Fitness.Tight, 0, node);
            if (!isOverfull && ratio <= limit)
                AddFresh(points, index, isLast, node, ratio, options);
            if (isOverfull)
                continue;
            if (kept != at)
                _active[kept] = node;
            kept++;
        }

        _active.RemoveRange(kept, _active.Count - kept);
        return rescue;
    }

    private void AddFresh(ReadOnlySpan<BreakPoint> points, int index, bool isLast, Node node, double ratio, in BreakOptions options)
    {
        ref readonly var point = ref points[index];
        var hyphens = point.IsHyphen ? RunAfter(node, options) : 0;
        if (hyphens > options.MaxHyphenRun)
            return;
        var line = LineAfter(node, options);
        var fitness = FitnessOf(ratio);
        var total = node.Total + Demerits(point, ratio) + PairDemerits(node, fitness, point.IsHyphen, isLast);
        if (isLast && LastLineIsShort(points[node.Point], point, options))
            total += ShortLastLineDemerits;
        for (var at = 0; at < _fresh.Count; at++)
        {
            var rival = _fresh[at];
            if (rival.Fitness != fitness || rival.Hyphens != hyphens || rival.Line != line)
                continue;
            if (total < rival.Total)
                _fresh[at] = new Node(index, line, total, fitness, hyphens, node);
            return;
        }

        _fresh.Add(new Node(index, line, total, fitness, hyphens, node));
    }

    /// <summary>Which line begins where one from a node ends; all lines of the full width count as one.</summary>
    private static int LineAfter(Node node, in BreakOptions options) => Math.Min(node.Line + 1, options.FirstLines);

    /// <summary>Hyphens in a row are counted only where there is a limit: told apart, each number of them would be a node of its own at every point.</summary>
    private static int RunAfter(Node node, in BreakOptions options) => options.MaxHyphenRun == AnyRun ? 1 : node.Hyphens + 1;

    private static bool LastLineIsShort(in BreakPoint start, in BreakPoint end, in BreakOptions options) =>
        end.EndWidth - start.StartWidth < options.MinLastLine;

    private static double PairDemerits(Node node, Fitness fitness, bool isHyphen, bool isLast)
    {
        var demerits = Math.Abs(fitness - node.Fitness) > 1 ? FitnessDemerits : 0;
        if (node.Hyphens > 0 && isHyphen)
            demerits += DoubleHyphenDemerits;
        if (node.Hyphens > 0 && isLast)
            demerits += FinalHyphenDemerits;
        return demerits;
    }

    private static double Demerits(in BreakPoint point, double ratio)
    {
        var badness = 100 * Math.Pow(Math.Abs(ratio), 3);
        var line = LinePenalty + badness;
        var cost = point.Cost == BreakPoint.Forced ? 0 : (double)point.Cost;
        return line * line + cost * cost;
    }

    /// <summary>
    /// By how much spaces must stretch (above 0) or shrink (below 0, -1 at the most) to fill the line once letters have
    /// taken up what they may, as a share of what spaces comfortably can.
    /// </summary>
    private static double Ratio(in BreakPoint start, in BreakPoint end, double width, in BreakOptions options, bool isLast)
    {
        var natural = end.EndWidth - start.StartWidth + end.ExtraWidth - start.HangLeft - end.HangRight;
        var slack = width - natural;
        var spaces = end.Spaces - start.StartSpaces;
        var give = options.Expansion * Math.Max(0, natural - spaces - (end.Rigid - start.Rigid));
        slack = slack < 0 ? Math.Min(0, slack + give) : Math.Max(0, slack - give);
        const double Tolerance = 0.01;
        if (slack < 0)
        {
            var shrink = options.Rag > 0 ? 0 : spaces * options.SpaceShrink;
            return -slack <= Tolerance ? 0
                : -slack <= shrink + Tolerance ? slack / shrink
                : -2;
        }

        if (isLast || end.Cost == BreakPoint.Forced)
            return 0;
        var stretch = options.Rag > 0 ? options.Rag : spaces * options.SpaceStretch;
        return stretch <= 0
            ? slack <= Tolerance
                ? 0
                : 1000
            : slack / stretch;
    }

    private static Fitness FitnessOf(double ratio) =>
        ratio switch
        {
            < -0.5 => Fitness.Tight,
            <= 0.5 => Fitness.Decent,
            <= 1 => Fitness.Loose,
            _ => Fitness.VeryLoose,
        };

    private static Node? Best(List<Node> nodes)
    {
        Node? best = null;
        foreach (var node in nodes)
        {
            if (best is null || node.Total < best.Total)
                best = node;
        }

        return best;
    }

    private enum Fitness
    {
        Tight,
        Decent,
        Loose,
        VeryLoose,
    }

    /// <param name="Line">Of the line that begins there, from 0.</param>
    private sealed record Node(int Point, int Line, double Total, Fitness Fitness, int Hyphens, Node? Previous);
}
