namespace Pipeline.Vocabulary.Journals;

/// <summary>The sheet and the text area on it.</summary>
/// <param name="Top">From the top of the sheet to the top of the text area.</param>
/// <param name="Grid">Distance of the baselines of the text; every block takes whole steps of it.</param>
/// <param name="Lines">Grid steps the text area is high.</param>
public sealed record PageDesign(Points Width, Points Height, Points Left, Points Right, Points Top, Points Grid, int Lines)
{
    /// <summary>Columns of text beside each other; front matter and wide tables and figures stand across them.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Between the columns.</summary>
    public Points Gutter { get; init; }

    /// <summary>Whether columns end on the same line; else each where its text does.</summary>
    public bool HasFlushBottoms { get; init; }

    /// <summary>Width of the text area.</summary>
    public Points Measure => Width - Left - Right;

    /// <summary>Width of a full line of text.</summary>
    public Points ColumnWidth => (Measure - Gutter * (Columns - 1)) / Columns;

    public Points TextHeight => Grid * Lines;

    /// <summary>From the foot of the text area to the foot of the sheet.</summary>
    public Points Bottom => Height - Top - TextHeight;

    /// <summary>The sheet on its side, in one column, for what is too wide to stand upright; the margins stay where they are.</summary>
    public PageDesign Turned() =>
        this with
        {
            Width = Height,
            Height = Width,
            Columns = 1,
            Lines = (int)((Width - Top - Bottom).Value / Grid.Value),
        };
}
