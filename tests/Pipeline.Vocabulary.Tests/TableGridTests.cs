using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Tests;

public sealed class TableGridTests
{
    [Fact]
    public void A_full_table_stays_as_it_is()
    {
        var table = Table(1, [Cell(0, "a", columns: 2)], [Cell(0, "b"), Cell(1, "c")]);
        Assert.Equal(table, table.WithFullGrid());
    }

    [Fact]
    public void Gaps_are_filled_with_empty_cells()
    {
        var full = Table(0, [Cell(0, "a"), Cell(2, "b")], [Cell(1, "c")]).WithFullGrid();
        Assert.Equal(["a-b", "-c-"], full.Rows.Select(Text));
        AssertRectangular(full);
    }

    [Fact]
    public void Spans_out_of_the_table_and_over_the_end_of_the_head_are_cut()
    {
        var full = Table(1, [Cell(0, "a", rows: 9), Cell(1, "b")], [Cell(1, "c")]).WithFullGrid();
        Assert.Equal(1, full.Rows[0].Cells[0].RowSpan);
        AssertRectangular(full);
    }

    [Fact]
    public void A_row_in_which_no_cell_begins_goes_and_the_spans_over_it_shrink()
    {
        var full = Table(0, [Cell(0, "a", rows: 2), Cell(1, "b", rows: 2)], [], [Cell(0, "c"), Cell(1, "d")]).WithFullGrid();
        Assert.Equal(["ab", "cd"], full.Rows.Select(Text));
        Assert.All(full.Rows.SelectMany(row => row.Cells), cell => Assert.Equal(1, cell.RowSpan));
    }

    [Fact]
    public void Cells_that_claim_a_taken_place_move_to_the_next()
    {
        var full = Table(0, [Cell(0, "a", rows: 2), Cell(1, "b")], [Cell(0, "c")]).WithFullGrid();
        Assert.Equal(1, full.Rows[1].Cells[0].Column);
        AssertRectangular(full);
    }

    [Fact]
    public void Spans_that_cannot_be_believed_are_not()
    {
        var full = Table(0, [Cell(int.MaxValue, "a", columns: int.MaxValue, rows: int.MaxValue), Cell(-5, "b", columns: -1, rows: -1)])
            .WithFullGrid();
        AssertRectangular(full);
        Assert.Contains(full.Rows.SelectMany(row => row.Cells), cell => cell.Blocks is [Paragraph { Content: [Text { Value: "b" }] }]);
    }

    [Fact]
    public void Spans_from_row_to_row_make_no_table_wider_than_any_is()
    {
        const int Rows = 50;
        var full = Table(
                0,
                [
                    .. Enumerable
                        .Range(0, Rows)
                        .Select(row => new[] { Cell(0, $"{row}", TableGrid.MaximumColumns, TableGrid.MaximumColumns) }),
                ]
            )
            .WithFullGrid();
        Assert.InRange(full.Columns, TableGrid.MaximumColumns, TableGrid.MaximumColumns + Rows);
        AssertRectangular(full);
        Assert.Equal(
            Enumerable.Range(0, Rows).Select(row => $"{row}"),
            full.Rows.SelectMany(row => row.Cells)
                .Select(cell => cell.Blocks)
                .OfType<Seq<Block>>()
                .Where(blocks => !blocks.IsEmpty)
                .Select(blocks => ((Paragraph)blocks[0]).Content.PlainText())
        );
    }

    private static void AssertRectangular(TableWrap table)
    {
        var covered = new int[table.Rows.Count, table.Columns];
        foreach (var (row, index) in table.Rows.Select((row, index) => (row, index)))
        foreach (var cell in row.Cells)
            for (var y = index; y < index + cell.RowSpan; y++)
            for (var x = cell.Column; x < cell.Column + cell.ColumnSpan; x++)
                covered[y, x]++;
        Assert.All(covered.Cast<int>(), count => Assert.Equal(1, count));
    }

    private static string Text(TableRow row) =>
        string.Concat(row.Cells.Select(cell => cell.Blocks is [Paragraph paragraph] ? paragraph.Content.PlainText() : "-"));

    private static TableWrap Table(int head, params TableCell[][] rows) =>
        new("t", null, [], 2, head, rows.Select(row => new TableRow(row.ToSeq())).ToSeq(), [], SourceRef.None);

    private static TableCell Cell(int column, string text, int columns = 1, int rows = 1) =>
        new(column, columns, rows, false, [new Paragraph([new Text(text, SourceRef.None)], SourceRef.None)], SourceRef.None);
}
