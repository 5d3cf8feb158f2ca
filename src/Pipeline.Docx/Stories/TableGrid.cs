using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Lays stored rows out on a rectangular grid, so that every place belongs to exactly one cell: spans are counted out,
/// merged cells joined, gaps filled with empty cells. What Word's own rules do not explain is a repair to report.
/// </summary>
internal sealed class TableGrid
{
    private readonly List<List<PlacedCell>> _rows = [];
    private readonly List<string> _repairs = [];
    private readonly SourceRef _table;

    private TableGrid(IReadOnlyList<DraftRow> drafts, SourceRef table)
    {
        _table = table;
        foreach (var draft in drafts)
            _rows.Add(Place(draft));
        Columns = drafts.Select((draft, index) => End(_rows[index]) + draft.After).Max();
        for (var row = 0; row < drafts.Count; row++)
        {
            Fill(row, drafts[row]);
            JoinWithRowAbove(row);
        }

        // Only rows from the top on are repeated, whatever later ones say (ECMA-376 part 1 §17.4.78).
        var headers = drafts.TakeWhile(draft => draft.IsHeader).Count();
        Rows =
        [
            .. _rows.Select(
                (cells, index) => new ManuscriptRow([.. cells.Where(cell => !cell.IsCovered).Select(Finished)], index < headers)
            ),
        ];
    }

    public int Columns { get; }

    public Seq<ManuscriptRow> Rows { get; }

    /// <summary>What was not as it should be, in an editor's words.</summary>
    public IReadOnlyList<string> Repairs => _repairs;

    public static TableGrid Of(IReadOnlyList<DraftRow> rows, SourceRef table) => new(rows, table);

    /// <summary>Gives the cells of a row their columns and joins those merged with the cell before them.</summary>
    private List<PlacedCell> Place(DraftRow draft)
    {
        var cells = new List<PlacedCell>();
        if (draft.Before > 0)
            cells.Add(new PlacedCell(0, draft.Before, Empty));
        foreach (var cell in draft.Cells)
        {
            if (cell.Horizontal == CellMerge.Continue && cells.Count > 0)
            {
                cells[^1].Span += cell.Span;
                cells[^1].Take(cell.Blocks);
            }
            else
            {
                cells.Add(new PlacedCell(End(cells), cell.Span, cell));
            }
        }

        return cells;
    }

    private void Fill(int row, DraftRow draft)
    {
        var missing = Columns - End(_rows[row]);
        if (missing == 0)
            return;
        if (missing != draft.After)
            _repairs.Add($"row {row + 1} is {missing - draft.After} column(s) short and was filled with an empty cell");
        _rows[row].Add(new PlacedCell(End(_rows[row]), missing, Empty));
    }

    private void JoinWithRowAbove(int row)
    {
        foreach (var cell in _rows[row].Where(cell => cell.Draft.Vertical == CellMerge.Continue))
        {
            if (
                row > 0
                && _rows[row - 1].Find(above => above.Column == cell.Column) is { Draft.Vertical: not CellMerge.None } above
                && above.Span == cell.Span
            )
            {
                cell.Origin = above.Origin ?? above;
                cell.Origin.RowSpan++;
                if (cell.Origin.Take(cell.Draft.Blocks))
                    _repairs.Add($"row {row + 1} had text in a cell covered by a merge, which was added to the merged cell");
            }
            else
            {
                _repairs.Add($"row {row + 1} has a cell merged with no cell above it, which was kept as a cell of its own");
            }
        }
    }

    private DraftCell Empty => new(1, CellMerge.None, CellMerge.None, [], _table);

    private static int End(List<PlacedCell> cells) => cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Span;

    private static ManuscriptCell Finished(PlacedCell cell) =>
        new(cell.Column, cell.Span, cell.RowSpan, [.. cell.Blocks], cell.Draft.Source);

    /// <summary>A cell at its place, with what merges have added to it.</summary>
    private sealed class PlacedCell(int column, int span, DraftCell draft)
    {
        public int Column => column;

        public int Span { get; set; } = span;

        public int RowSpan { get; set; } = 1;

        public DraftCell Draft => draft;

        /// <summary>The cell whose merge covers this one, or null.</summary>
        public PlacedCell? Origin { get; set; }

        public bool IsCovered => Origin is not null;

        public List<ManuscriptBlock> Blocks { get; } = [.. draft.Blocks];

        /// <summary>Adds the blocks of a merged cell where they hold anything; says whether they did.</summary>
        public bool Take(List<ManuscriptBlock> blocks)
        {
            var full = blocks.Where(block => block is not ManuscriptParagraph { Inlines.IsEmpty: true }).ToList();
            Blocks.AddRange(full);
            return full.Count > 0;
        }
    }
}
