namespace Pipeline.Typesetting.Paging;

/// <summary>
/// A piece of the text's column that no page break cuts: a line, a table row, a whole figure. Lengths in points.
/// </summary>
/// <param name="Height">From its top to its foot.</param>
/// <param name="Content">What is drawn; null for a solid box, which only takes room.</param>
internal sealed record FlowBox(double Height, IDrawable? Content)
{
    /// <summary>The cost of a break that must not be made.</summary>
    public const int Forbidden = 10_000;

    /// <summary>Left end, from the left end of the text area.</summary>
    public double X { get; init; }

    /// <summary>Space between it and what stands above it; nothing at the head of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Cost of a page break just before it, 0 to <see cref="Forbidden"/>.</summary>
    public int BreakCost { get; init; }

    /// <summary>Whether its top is moved down to the next line of the grid.</summary>
    public bool IsOnGrid { get; init; }

    /// <summary>
    /// How far below a line of the grid its top stands where <see cref="IsOnGrid"/> says it is on the grid: headings stand
    /// so that the text under them is on the grid, and what is left over goes above them.
    /// </summary>
    public double GridOffset { get; init; }

    /// <summary>Whether it is a heading, whose place is told by what follows.</summary>
    public bool IsHeading { get; init; }

    /// <summary>For a heading with another under it: the least of the space above it where it takes the nearer line of the grid.</summary>
    public double LeastSpace { get; init; }

    /// <summary>Where it does not fit its column it may stand at the head of the next while the text goes on.</summary>
    public bool IsFloat { get; init; }

    /// <summary>A float wider than a column: it stands across all of them at the head of a page.</summary>
    public bool IsSpanning { get; init; }

    /// <summary>The sizes that it may have where it would else find no room, the largest first; empty for what has but its own.</summary>
    public IReadOnlyList<SmallerSize> Smaller { get; init; } = [];

    /// <summary>Nothing is put above it on its page: the masthead.</summary>
    public bool IsOpening { get; init; }

    /// <summary>Pages of its own that follow the one it is met on; null for a box that stands in the column.</summary>
    public PageInsert? Insert { get; init; }

    /// <summary>Whether it can wait for another place than its own.</summary>
    public bool CanWait => IsFloat || Insert is not null;

    /// <summary>Floats still waiting are placed before it, but for wide ones that would leave a column empty.</summary>
    public bool IsBarrier { get; init; }

    /// <summary>Whether it stands off the grid between text that stands on it: an item, a line of a quotation, an entry.</summary>
    public bool IsSetApart => this is { IsOnGrid: false, IsHeading: false, RepeatedHead: null };

    /// <summary>Whether it is a line of the text.</summary>
    public bool IsPlainText => this is { IsOnGrid: true, IsHeading: false, CanWait: false };

    /// <summary>Drawn again above it when it comes to the head of a page; null for nothing.</summary>
    public FlowBox? RepeatedHead { get; init; }

    /// <summary>Notes that must begin on its page, by their ids.</summary>
    public IReadOnlyList<string> NoteIds { get; init; } = [];

    /// <summary>Lines of the notes that it is the first to mark (<see cref="NoteBook"/>), note by note.</summary>
    public IReadOnlyList<IReadOnlyList<FlowBox>> Notes { get; init; } = [];

    /// <summary>Places in it that others lead to.</summary>
    public IReadOnlyList<FlowMark> Marks { get; init; } = [];

    /// <summary>The same box made smaller.</summary>
    /// <param name="step">Which of its sizes, from 1; 0 for its own.</param>
    public FlowBox AtSize(int step)
    {
        if (step == 0 || Smaller.Count == 0)
            return this;
        var size = Smaller[Math.Min(step, Smaller.Count) - 1];
        return this with { Height = size.Height, Content = size.Content };
    }
}

/// <summary>A destination, and a bookmark too where it has a title.</summary>
/// <param name="Name">Name of the destination, or null for none.</param>
/// <param name="Title">Title of the bookmark, or null for none.</param>
/// <param name="OffsetY">From the box's top.</param>
internal sealed record FlowMark(string? Name, string? Title = null, int Level = 0, double OffsetY = 0);

/// <summary>Boxes that are set on pages of their own.</summary>
/// <param name="IsTurned">Whether the pages lie on their side.</param>
internal sealed record PageInsert(IReadOnlyList<FlowBox> Boxes, bool IsTurned);
