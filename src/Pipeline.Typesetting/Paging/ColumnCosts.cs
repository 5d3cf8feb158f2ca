namespace Pipeline.Typesetting.Paging;

/// <summary>How bad a column is that ends somewhere, in the measure of <see cref="FlowBox.BreakCost"/>.</summary>
internal static class ColumnCosts
{
    // Costs grow with the square of the lines left empty; a cut footnote is worth about three empty lines.
    private const double EmptyLine = 10;
    private const double SplitNote = 90;
    private const double LeftOverNoteLine = 3;

    // Beyond so many empty lines a column is equally bad, and only the break's own cost tells.
    private const double MostEmptyLines = 30;

    // A last page with fewer lines than this, and than this share of a page, in each column looks like a mistake; the square of
    // the lines it lacks tells how much.
    private const int LeastLastLines = 4;
    private const double LeastLastShare = 0.15;
    private const double ShortLastPage = 15;

    // Ends this much worse than the best are not followed, and no more than so many.
    private const double Slack = 500;
    private const int MostEnds = 10;

    /// <summary>A float that has to wait, wherever the column ends.</summary>
    public const double WaitingFloat = 20;

    /// <summary>A column with floats alone while text waits.</summary>
    public const double NothingPlaced = 8_000;

    /// <param name="room">From the text's foot to the column's, notes not taken off.</param>
    public static double OfRoom(PageFrame frame, NoteStack notes, double room)
    {
        var free = room - notes.FullHeight;
        if (free < -PageBuilder.Tolerance) return SplitNote + (notes.Count - notes.LinesThatFit(notes.Count, room)) * LeftOverNoteLine;
        var lines = Math.Min(MostEmptyLines, free / frame.Grid);
        return lines * lines * EmptyLine;
    }

    /// <param name="height">Of its first column, in which all of it stands.</param>
    public static double OfLastPage(PageFrame frame, double height)
    {
        var missing = Math.Max(LeastLastLines, frame.Height / frame.Grid * LeastLastShare) * frame.Columns - height / frame.Grid;
        return missing > PageBuilder.Tolerance ? ShortLastPage * missing * missing : 0;
    }

    /// <summary>The ends that may prove the best once all the pages are known, in order.</summary>
    public static List<ColumnEnd> Worthwhile(List<ColumnEnd> ends)
    {
        var most = ends.Min(end => end.Cost) + Slack;
        var kept = ends.Where(end => end.Cost <= most).ToList();
        return kept.Count <= MostEnds ? kept : [.. kept.OrderBy(end => end.Cost).Take(MostEnds)];
    }
}
