namespace Pipeline.Typesetting.Tables;

/// <summary>What a cell wants of the columns it spans, in points.</summary>
/// <param name="IsHead">Whether it stands over the column; heads are broken before the words under them are.</param>
internal readonly record struct CellNeed(int Column, int Span, double Widest, double Narrowest, bool IsHead = false)
{
    /// <summary>As narrow as it can be with no word parted by a hyphen.</summary>
    public double Whole { get; init; }

    /// <summary>As narrow as it can be with no figures parted; 0 where it holds none.</summary>
    public double Figures { get; init; }
}

/// <summary>
/// Shares a width among columns by what they hold, as CSS 2.2 §17.5.2.2 does for automatic tables: no column is narrower
/// than its longest word and none wider than its longest line; between these, those that would break most are the widest.
/// </summary>
internal static class ColumnWidths
{
    // What a head takes of its one-line width when it is set on two lines, the longer of which is never quite half.
    private const double BrokenHead = 0.6;

    // How much worse one high cell is than the same lines in several: with 1 not at all, with 2 no cell is much higher than those beside it.
    private const double Height = 2;

    // After so many the widths are exact to a millionth of a point.
    private const int Halvings = 40;

    /// <summary>Least widths of the columns, gaps not counted.</summary>
    public static double[] Narrowest(int columns, IReadOnlyList<CellNeed> needs, double gap) =>
        Collect(columns, needs, need => need.Narrowest, gap);

    /// <summary>Least widths at which no word under the heads is parted by a hyphen, gaps not counted.</summary>
    public static double[] Whole(int columns, IReadOnlyList<CellNeed> needs, double gap) =>
        Collect(columns, needs, need => need.IsHead ? need.Narrowest : Math.Max(need.Narrowest, need.Whole), gap);

    /// <summary>Widths at which no line is broken, gaps not counted.</summary>
    public static double[] Widest(int columns, IReadOnlyList<CellNeed> needs, double gap) =>
        Collect(columns, needs, need => need.Widest, gap);

    /// <param name="available">Width of the table with its gaps.</param>
    /// <param name="fillShare">A table at least this share of it wide is widened to all of it.</param>
    public static double[] Share(int columns, IReadOnlyList<CellNeed> needs, double available, double gap, double fillShare)
    {
        var narrowest = Narrowest(columns, needs, gap);
        var widest = Widest(columns, needs, gap);
        var room = available - gap * (columns - 1);
        var wanted = Sum(widest);
        if (wanted <= room)
            return wanted >= room * fillShare ? Widen(widest, room - wanted) : widest;
        widest = Collect(columns, needs, need => need.IsHead ? Math.Max(need.Narrowest, need.Widest * BrokenHead) : need.Widest, gap);
        wanted = Sum(widest);
        if (wanted <= room)
            return Widen(widest, room - wanted);
        if (Sum(narrowest) >= room)
            return Squeeze(narrowest, room);
        return Fill(LeastThatFits(columns, needs, gap, room), widest, Weights(needs, widest), room);
    }

    /// <summary>The least widths of columns that there is room for: figures are parted last, before them words, by a hyphen.</summary>
    private static double[] LeastThatFits(int columns, IReadOnlyList<CellNeed> needs, double gap, double room)
    {
        Func<CellNeed, double>[] wishes =
        [
            need => Math.Max(need.Figures, Math.Max(need.Narrowest, need.Whole)),
            need => Math.Max(need.Figures, need.Narrowest),
            need => Math.Max(need.Narrowest, need.Whole),
        ];
        return wishes.Select(wish => Collect(columns, needs, wish, gap)).FirstOrDefault(widths => Sum(widths) < room)
            ?? Narrowest(columns, needs, gap);
    }

    private static double[] Collect(int columns, IReadOnlyList<CellNeed> needs, Func<CellNeed, double> width, double gap)
    {
        var widths = new double[columns];
        foreach (var need in needs)
        {
            if (need.Span == 1)
                widths[need.Column] = Math.Max(widths[need.Column], width(need));
        }

        foreach (var need in needs)
        {
            if (need.Span == 1)
                continue;
            var lacking = width(need) - gap * (need.Span - 1) - widths.AsSpan(need.Column, need.Span).ToArray().Sum();
            if (lacking <= 0)
                continue;
            for (var column = need.Column; column < need.Column + need.Span; column++)
                widths[column] += lacking / need.Span;
        }

        return widths;
    }

    /// <summary>Extra room, the same for every column but the last, so that gaps look alike.</summary>
    private static double[] Widen(double[] widths, double extra)
    {
        if (widths.Length == 1)
            return [widths[0] + extra];
        return Array.ConvertAll(widths, width => width + extra / widths.Length);
    }

    /// <summary>Not all fit: the narrow columns keep what they need, the widest share the rest and break their words.</summary>
    private static double[] Squeeze(double[] narrowest, double room)
    {
        var widths = new double[narrowest.Length];
        var left = Math.Max(0, room);
        var open = narrowest.Length;
        foreach (var column in Enumerable.Range(0, narrowest.Length).OrderBy(column => narrowest[column]))
        {
            widths[column] = Math.Min(narrowest[column], left / open);
            left -= widths[column];
            open--;
        }

        return widths;
    }

    /// <summary>
    /// How wide columns are beside one another. A column of paragraphs does not starve the others, and one with a remark here and
    /// there is narrower than one that is full of them: a power of the numbers of lines of all cells is least together where each
    /// column is as wide as a root of the same power of what stands in it.
    /// </summary>
    private static double[] Weights(IReadOnlyList<CellNeed> needs, double[] widest)
    {
        var held = Array.ConvertAll(widest, width => Math.Pow(width, Height));
        var columns = needs.Where(need => need is { Span: 1, IsHead: false }).GroupBy(need => need.Column);
        foreach (var column in columns)
            held[column.Key] = Math.Max(held[column.Key], column.Sum(need => Math.Pow(need.Widest, Height)));
        return Array.ConvertAll(held, width => Math.Pow(width, 1 / (Height + 1)));
    }

    /// <summary>Widths by weight that fill the room, none below its narrowest and none above its widest.</summary>
    private static double[] Fill(double[] narrowest, double[] widest, double[] weights, double room)
    {
        double[] At(double scale) =>
            [
                .. weights.Select(
                    (weight, column) => Math.Clamp(weight * scale, narrowest[column], Math.Max(narrowest[column], widest[column]))
                ),
            ];
        var (low, high) = (0.0, room);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            if (Sum(At(middle)) > room)
                high = middle;
            else
                low = middle;
        }

        return At(low);
    }

    private static double Sum(double[] widths)
    {
        var sum = 0.0;
        foreach (var width in widths)
            sum += width;
        return sum;
    }
}
