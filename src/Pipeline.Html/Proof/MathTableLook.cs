using Pipeline.Vocabulary.Equations;

namespace Pipeline.Html.Proof;

/// <summary>What MathML 3 says of a table by attributes that MathML Core has not, in CSS.</summary>
internal sealed class MathTableLook
{
    private readonly string[] _alignments;
    private readonly string[] _gaps;
    private readonly string[] _columnLines;
    private readonly string[] _rowLines;

    private MathTableLook(MathElement table)
    {
        (_alignments, _gaps) = (Words(table["columnalign"]), Words(table["columnspacing"]));
        (_columnLines, _rowLines) = (Words(table["columnlines"]), Words(table["rowlines"]));
    }

    public static MathTableLook Of(MathElement table) => new(table);

    public static string Frame(MathElement table) => table["frame"] == "solid" ? "border: thin solid" : string.Empty;

    /// <summary>
    /// Alignment of a cell, no room where columns meet at a point of alignment, and the lines before its column and row.
    /// Alignment is said twice, since the content of a cell is a box of its own for some browsers, which only the second form moves.
    /// </summary>
    public string Style(MathElement cell, int row, int column)
    {
        var style = new List<string>();
        if ((cell["columnalign"] ?? At(_alignments, column)) is { } side and ("left" or "right"))
            style.Add($"text-align: {side}; text-align: -webkit-{side}");
        if (column > 0 && At(_gaps, column - 1) == "0em")
            style.Add("padding-left: 0");
        if (_gaps.Length > column && _gaps[column] == "0em")
            style.Add("padding-right: 0");
        if (column > 0 && At(_columnLines, column - 1) == "solid")
            style.Add("border-left: thin solid");
        if (row > 0 && At(_rowLines, row - 1) == "solid")
            style.Add("border-top: thin solid");
        return string.Join("; ", style);
    }

    /// <summary>The last word holds for all columns after it (MathML 3 §3.5.1.2).</summary>
    private static string? At(string[] words, int column) => words.Length == 0 ? null : words[Math.Min(column, words.Length - 1)];

    private static string[] Words(string? value) => value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
