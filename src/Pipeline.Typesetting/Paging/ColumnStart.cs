namespace Pipeline.Typesetting.Paging;

/// <summary>Where a column begins, and what it has to take from those before it.</summary>
/// <param name="Next">First box of the text.</param>
/// <param name="Column">Which column of its page, from 0.</param>
/// <param name="Waiting">Floats and inserts that have found no place yet, in order.</param>
/// <param name="CarriedNotes">Lines of a note that goes on.</param>
internal sealed record ColumnStart(int Next, int Column, PageHead Head, IReadOnlyList<FlowBox> Waiting, IReadOnlyList<FlowBox> CarriedNotes)
{
    /// <summary>Wide floats before this box of the text stand already: at the head of the page they are met on.</summary>
    public int Ahead { get; init; }

    /// <summary>How bad it is that figures at the head of the page were made smaller for it.</summary>
    public double Cost { get; init; }

    /// <summary>Whether a page is over, and floats at its head are not met yet.</summary>
    public bool HasEarlyFloats => Column == 0 && Ahead > Next;

    /// <summary>What makes two ways to the same place alike for all that comes after.</summary>
    public (int Next, int Ahead, int Waiting, int Notes, double Head) Key =>
        (Next, Math.Max(Next, Ahead), Waiting.Count, CarriedNotes.Count, Head.Height);

    /// <summary>Whether nothing is left to be placed.</summary>
    /// <param name="count">How many boxes the text has.</param>
    public bool IsEnd(int count) => Next == count && Waiting.Count == 0 && CarriedNotes.Count == 0 && (Column > 0 || Head.Boxes.Count == 0);
}

/// <summary>What stands across the columns at the head of a page.</summary>
/// <param name="Height">What is taken from the columns, in whole steps of the grid.</param>
/// <param name="Before">Inserts whose pages come before this page.</param>
internal sealed record PageHead(IReadOnlyList<PlacedBox> Boxes, double Height, IReadOnlyList<PageInsert> Before)
{
    public static PageHead Empty { get; } = new([], 0, []);

    /// <summary>Whether it is the front matter, above which nothing stands.</summary>
    public bool IsOpening { get; init; }
}
