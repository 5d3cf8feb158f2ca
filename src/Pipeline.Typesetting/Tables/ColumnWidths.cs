namespace Pipeline.Typesetting.Tables;

/// <summary>What a cell wants of the columns it spans, in points.</summary>
/// <param name="IsHead">Whether it stands over the column; heads are broken before the words under them are.</param>
internal readonly record struct CellNeed(int Column, int Span, double Widest, double Narrowest, bool IsHead = false);

/// <summary>
/// Shares a width among columns by what they hold, as CSS 2.2 §17.5.2.2 does for automatic tables: no column is narrower
/// than its longest word, none wider than its longest line, and what is over goes to those that would break most.
/// </summary>
internal static class ColumnWidths
{
    // What a head takes of its one-line width when it is set on two lines, the longer of which is never quite half.
    private const double BrokenHead = 0.6;

    /// <summary>Least widths of the columns, gaps not counted.</summary>
    public static double[] Narrowest(int columns, IReadOnlyList<CellNeed> needs, double gap) => Collect(columns, needs, need => need.Narrowest, gap);

    /// <summary>Widths at which no line is broken, gaps not counted.</summary>
    public static double[] Widest(int columns, IReadOnlyList<CellNeed> needs, double gap) => Collect(columns, needs, need => need.Widest, gap);

    /// <param name="available">Width of the table with its gaps.</param>
    /// <param name="fillShare">A table at least this share of it wide is widened to all of it.</param>
    public static double[] Share(int columns, IReadOnlyList<CellNeed> needs, double available, double gap, double fillShare)
    {
        var narrowest = Narrowest(columns, needs, gap);
        var widest = Widest(columns, needs, gap);
        var room = available - gap * (columns - 1);
        var wanted = Sum(widest);
        if (wanted <= room) return wanted >= room * fillShare ? Widen(widest, room - wanted) : widest;
        widest = Collect(columns, needs, need => need.IsHead ? Math.Max(need.Narrowest, need.Widest * BrokenHead) : need.Widest, gap);
        wanted = Sum(widest);
        if (wanted <= room) return Widen(widest, room - wanted);
        var least = Sum(narrowest);
        return least >= room ? Squeeze(narrowest, room) : Distribute(narrowest, widest, room - least);
    }

    private static double[] Collect(int columns, IReadOnlyList<CellNeed> needs, Func<CellNeed, double> width, double gap)
    {
        var widths = new double[columns];
        foreach (var need in needs)
        {
            if (need.Span == 1) widths[need.Column] = Math.Max(widths[need.Column], width(need));
        }

        foreach (var need in needs)
        {
            if (need.Span == 1) continue;
            var lacking = width(need) - gap * (need.Span - 1) - widths.AsSpan(need.Column, need.Span).ToArray().Sum();
            if (lacking <= 0) continue;
            for (var column = need.Column; column < need.Column + need.Span; column++) widths[column] += lacking / need.Span;
        }

        return widths;
    }

    /// <summary>Extra room, the same for every column but the last, so that gaps look alike.</summary>
    private static double[] Widen(double[] widths, double extra)
    {
        if (widths.Length == 1) return [widths[0] + extra];
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
    /// Hands out room by what each column still wants; since lines are broken, the square root of it keeps a column of
    /// paragraphs from starving the others.
    /// </summary>
    private static double[] Distribute(double[] narrowest, double[] widest, double room)
    {
        var widths = (double[])narrowest.Clone();
        var isOpen = Array.ConvertAll(widest, _ => true);
        while (room > 0.01)
        {
            var total = 0.0;
            for (var column = 0; column < widths.Length; column++)
            {
                if (isOpen[column]) total += Math.Sqrt(Math.Max(0, widest[column] - narrowest[column]));
            }

            if (total <= 0) break;
            var left = room;
            var isAnyFull = false;
            for (var column = 0; column < widths.Length; column++)
            {
                if (!isOpen[column]) continue;
                var share = room * Math.Sqrt(Math.Max(0, widest[column] - narrowest[column])) / total;
                var taken = Math.Min(share, widest[column] - widths[column]);
                if (taken < share - 1e-9)
                {
                    isOpen[column] = false;
                    isAnyFull = true;
                }

                widths[column] += taken;
                left -= taken;
            }

            room = left;
            if (!isAnyFull) break;
        }

        return widths;
    }

    private static double Sum(double[] widths)
    {
        var sum = 0.0;
        foreach (var width in widths) sum += width;
        return sum;
    }
}
