using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Published;

/// <summary>One piece of the text of an article, in reading order.</summary>
internal abstract record Piece;

/// <param name="Level">From 1.</param>
internal sealed record Heading(int Level, IReadOnlyList<Inline> Title) : Piece;

internal sealed record Prose(IReadOnlyList<Inline> Text) : Piece;

internal sealed record Quotation(IReadOnlyList<Inline> Text) : Piece;

internal sealed record FormulaLine(string Text) : Piece;

internal sealed record Listing(bool IsOrdered, IReadOnlyList<IReadOnlyList<Inline>> Items) : Piece;

/// <param name="Number">As in its label ("1"), or null where it has none.</param>
/// <param name="Foot">Lines under it.</param>
internal sealed record Picture(string? Number, IReadOnlyList<Inline> Caption, IReadOnlyList<IReadOnlyList<Inline>> Foot) : Piece;

/// <param name="HeadRows">How many rows from the top are heads.</param>
internal sealed record DataTable(
    string? Number,
    IReadOnlyList<Inline> Caption,
    int HeadRows,
    IReadOnlyList<IReadOnlyList<DataCell>> Rows,
    IReadOnlyList<IReadOnlyList<Inline>> Foot
) : Piece
{
    public int Columns => Rows.Max(row => row.Max(cell => cell.Column + cell.ColumnSpan));
}

/// <param name="Column">First grid column, from 0.</param>
internal sealed record DataCell(int Column, int ColumnSpan, int RowSpan, IReadOnlyList<Inline> Text);
