using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Rows of cells: matrices, cases, aligned equations.</summary>
internal sealed class TexTable(TexTableKind kind, TexColumns columns)
{
    private static readonly HashSet<string> Rules = ["hline", "toprule", "midrule", "bottomrule", "hdashline"];

    private readonly List<List<Cell>> _rows = [];

    /// <summary>Numbers of the rows before which a line stands.</summary>
    private readonly HashSet<int> _lines = [];

    private bool IsOfEquations => kind is TexTableKind.Aligned or TexTableKind.Equations or TexTableKind.Gathered or TexTableKind.Multiline;

    /// <summary>The rows up to what ends them, which stays to be read.</summary>
    public static TexTable Read(TexParser tex, TexTableKind kind, TexStyle style, TexColumns? columns = null)
    {
        var table = new TexTable(kind, columns ?? TexColumns.None);
        table.Read(
            tex,
            table.IsOfEquations ? style
                : kind == TexTableKind.Stack ? style.InScript
                : style.InText
        );
        return table;
    }

    /// <summary>The rows between braces, the first of which is passed.</summary>
    public static TexTable InBraces(TexParser tex, TexTableKind kind, TexStyle style)
    {
        var table = tex.Inside(TexScope.Braces, () => Read(tex, kind, style));
        tex.EndGroup();
        return table;
    }

    /// <summary>An mtable, or what stands in the one row of an equation.</summary>
    public Seq<MathElement> Built()
    {
        if (IsOfEquations && _rows.Count <= 1)
            return [.. _rows.SelectMany(row => row).SelectMany(cell => cell.Content)];
        if (_rows.Count == 0)
            return [];
        var table = MathElement.Of("mtable", [.. _rows.Select(Row)]);
        return
        [
            kind switch
            {
                TexTableKind.Array => Ruled(table),
                TexTableKind.Cases => table.With("columnalign", "left").With("columnspacing", "1em"),
                TexTableKind.Stack => table.With("rowspacing", "0.15em"),
                TexTableKind.Aligned or TexTableKind.Equations => Aligned(table),
                TexTableKind.Gathered or TexTableKind.Multiline => table.With("displaystyle", "true"),
                _ => Ruled(table),
            },
        ];
    }

    private void Read(TexParser tex, TexStyle style)
    {
        var row = new List<Cell>();
        _rows.Add(row);
        while (true)
        {
            while (row.Count == 0 && tex.TryRead(token => token.Kind == TexTokenKind.Command && Rules.Contains(token.Text)))
                _lines.Add(_rows.Count - 1);
            tex.Span = 1;
            var content = tex.Row(TexScope.Cell, style, isContinued: kind == TexTableKind.Aligned && row.Count % 2 == 1);
            row.Add(new(content, tex.Span));
            tex.Span = 1;
            if (tex.TryRead(token => token.Kind == TexTokenKind.Alignment))
                continue;
            if (!tex.TryRead(TexParser.IsNewRow))
                break;
            tex.TryRead(token => token.IsCharacter("*"));
            tex.SkipOption(words => TexLengths.Of(words) is not null);
            _rows.Add(row = []);
        }

        if (kind == TexTableKind.Equations)
            _rows.ForEach(Join);
        if (row.TrueForAll(cell => cell.Content.IsEmpty))
            _rows.RemoveAt(_rows.Count - 1);
    }

    /// <summary>The sign of relation and what follows it as one cell.</summary>
    private static void Join(List<Cell> row)
    {
        if (row.Count < 3)
            return;
        var right = row[2].Content;
        if (!row[1].Content.IsEmpty && right is [{ Name: "mo", Attributes.IsEmpty: true, Text: "+" or "−" or "±" or "∓" } sign, ..])
            right = right.SetItem(0, sign.With("form", "prefix"));
        row[1] = new([.. row[1].Content, .. right], 1);
        row.RemoveAt(2);
    }

    private MathElement Row(List<Cell> row, int index)
    {
        var side =
            kind == TexTableKind.Multiline
                ? index == 0
                    ? "left"
                    : index == _rows.Count - 1
                        ? "right"
                        : null
                : null;
        return MathElement.Of("mtr", [.. row.Select(cell => Column(cell, side))]);
    }

    private static MathElement Column(Cell cell, string? side)
    {
        var column = new MathElement("mtd", [], cell.Content, string.Empty);
        if (cell.Span > 1)
            column = column.With("columnspan", cell.Span.ToString(CultureInfo.InvariantCulture));
        return side is null ? column : column.With("columnalign", side);
    }

    private MathElement Aligned(MathElement table)
    {
        var count = _rows.Max(row => row.Count);
        table = table.With("displaystyle", "true");
        if (count == 1)
            return table;
        return table
            .With("columnalign", string.Join(' ', Enumerable.Range(0, count).Select(column => column % 2 == 0 ? "right" : "left")))
            .With("columnspacing", string.Join(' ', Enumerable.Range(1, count - 1).Select(gap => gap % 2 == 1 ? "0em" : "2em")));
    }

    /// <summary>Alignment of columns and the lines between them, and a frame where lines stand on all four sides.</summary>
    private MathElement Ruled(MathElement table)
    {
        var count = _rows.Max(row => row.Sum(cell => cell.Span));
        if (columns.Sides.Any(side => side != 'c'))
            table = table.With(
                "columnalign",
                string.Join(
                    ' ',
                    columns.Sides.Select(side =>
                        side switch
                        {
                            'l' => "left",
                            'r' => "right",
                            _ => "center",
                        }
                    )
                )
            );
        if (Lines(columns.Lines, count) is { } upright)
            table = table.With("columnlines", upright);
        if (Lines(_lines, _rows.Count) is { } level)
            table = table.With("rowlines", level);
        var isFramed =
            columns.Lines.Contains(0) && columns.Lines.Contains(columns.Sides.Length) && _lines.Contains(0) && _lines.Contains(_rows.Count);
        return isFramed ? table.With("frame", "solid") : table;
    }

    private static string? Lines(HashSet<int> lines, int count)
    {
        var between = Enumerable.Range(1, Math.Max(0, count - 1)).Select(place => lines.Contains(place) ? "solid" : "none").ToList();
        return between.Contains("solid") ? string.Join(' ', between) : null;
    }

    private readonly record struct Cell(Seq<MathElement> Content, int Span);
}
