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

    /// <summary>A float that waits although there is room for it, or behind one that does.</summary>
    public const double HeldBackFloat = 400;

    /// <summary>A float that waits when the text is over.</summary>
    public const double FloatBehindText = 400;

    /// <summary>A float that does not stand in the best of the design's places.</summary>
    public const double FloatAside = 20;

    /// <summary>A figure made smaller, for each step; three of them are worth four empty lines.</summary>
    public const double SmallerFloat = 50;

    /// <summary>A float between the items of a list.</summary>
    public const double PartedList = 60;

    // Lines left empty where the text could have gone on weigh so much more; more than one of them between two lines of plain
    // text, where nothing tells why, weighs more than what it could save on a later page.
    private const double ChosenEmptiness = 1;
    private const double PlainEmptiness = 9;
    private const double ShortFoot = EmptyLine * 1.5 * 1.5;

    /// <summary>A column with floats alone while text waits.</summary>
    public const double NothingPlaced = 8_000;

    /// <param name="free">From the text's foot to the notes; negative where they do not all fit.</param>
    public static double OfEmptiness(PageFrame frame, double free)
    {
        var lines = Math.Clamp(free / frame.Grid, 0, MostEmptyLines);
        return lines * lines * EmptyLine;
    }

    /// <summary>What is added where the text could have gone on.</summary>
    /// <param name="emptiness">Cost of the room left.</param>
    /// <param name="isPlain">Whether lines of plain text stand before the column's end and behind it.</param>
    public static double OfChoice(double emptiness, bool isPlain) =>
        emptiness * (isPlain && emptiness > ShortFoot ? PlainEmptiness : ChosenEmptiness);

    /// <param name="room">From the text's foot to the column's, notes not taken off.</param>
    public static double OfNotes(NoteStack notes, double room) =>
        room - notes.FullHeight < -PageBuilder.Tolerance
            ? SplitNote + (notes.Count - notes.LinesThatFit(notes.Count, room)) * LeftOverNoteLine
            : 0;

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
