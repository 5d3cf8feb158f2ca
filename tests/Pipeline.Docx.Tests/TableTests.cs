using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class TableTests
{
    [Fact]
    public void Column_spans_are_counted_out()
    {
        var table = Table(Row(Cell("a", "<w:gridSpan w:val=\"2\"/>") + Cell("b")) + Row(Cell("c") + Cell("d") + Cell("e")));
        Assert.Equal(3, table.Columns);
        Assert.Equal([(0, 2), (2, 1), (0, 1), (1, 1), (2, 1)], Cells(table).Select(cell => (cell.Column, cell.ColumnSpan)));
    }

    [Fact]
    public void Vertical_merges_become_row_spans()
    {
        var table = Table(
            Row(Cell("a", "<w:vMerge w:val=\"restart\"/>") + Cell("b"))
                + Row(Cell("", "<w:vMerge/>") + Cell("c"))
                + Row(Cell("", "<w:vMerge w:val=\"continue\"/>") + Cell("d"))
        );
        Assert.Equal(3, Cells(table).First().RowSpan);
        Assert.Equal([2, 1, 1], table.Rows.Select(row => row.Cells.Count));
    }

    [Fact]
    public void Text_in_a_covered_cell_is_not_lost()
    {
        var result = DocxBuilder.Read($"<w:tbl>{Row(Cell("a", "<w:vMerge w:val=\"restart\"/>"))}{Row(Cell("b", "<w:vMerge/>"))}</w:tbl>");
        Assert.Equal("a\nb", Words.Of(result.Value!.Body));
        Assert.Contains(result.Diagnostics, finding => finding.Code == "DOCX024");
    }

    [Fact]
    public void A_short_row_is_filled_with_a_finding()
    {
        var result = DocxBuilder.Read($"<w:tbl>{Row(Cell("a") + Cell("b") + Cell("c"))}{Row(Cell("d"))}</w:tbl>");
        var table = Assert.IsType<ManuscriptTable>(result.Value!.Body[0]);
        Assert.Equal([(0, 1), (1, 2)], table.Rows[1].Cells.Select(cell => (cell.Column, cell.ColumnSpan)));
        Assert.Contains("row 2 is 2 column(s) short", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_a_row_skips_are_empty_cells()
    {
        var result = DocxBuilder.Read(
            $"<w:tbl>{Row(Cell("a") + Cell("b") + Cell("c"))}<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>{Cell("d")}</w:tr></w:tbl>"
        );
        var row = Assert.IsType<ManuscriptTable>(result.Value!.Body[0]).Rows[1];
        Assert.Equal(["", "d", ""], row.Cells.Select(cell => Words.Of(cell.Blocks)));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Bookmarks_between_rows_and_cells_are_those_of_the_table()
    {
        const string First = "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>",
            Second = "<w:bookmarkStart w:id=\"2\" w:name=\"b\"/>";
        var manuscript = DocxBuilder.Manuscript(
            $"<w:p><w:fldSimple w:instr=\"REF a \\h\"/></w:p><w:tbl>{First}{Row(Second + Cell("x"))}</w:tbl>"
        );
        Assert.Equal(["a", "b"], ((ManuscriptTable)manuscript.Body[1]).Bookmarks);
        Assert.Equal(
            [("a", ItemFate.Kept), ("b", ItemFate.LeftOut)],
            manuscript.Items.Where(item => item.Kind == ItemKind.Bookmark).Select(item => (item.Text, item.Fate))
        );
    }

    [Fact]
    public void A_table_without_rows_is_left_out_with_a_finding()
    {
        var result = DocxBuilder.Read($"<w:tbl><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:tr/></w:tbl>{DocxBuilder.Paragraph("x")}");
        Assert.Equal(["a"], Assert.IsType<ManuscriptParagraph>(Assert.Single(result.Value!.Body)).Bookmarks);
        Assert.Contains(result.Diagnostics, finding => finding.Code == "DOCX024");
    }

    [Fact]
    public void A_merge_without_a_beginning_is_a_cell_with_a_finding()
    {
        var result = DocxBuilder.Read($"<w:tbl>{Row(Cell("a"))}{Row(Cell("b", "<w:vMerge/>"))}</w:tbl>");
        Assert.Equal(2, Cells(Assert.IsType<ManuscriptTable>(result.Value!.Body[0])).Count());
        Assert.Contains(result.Diagnostics, finding => finding.Code == "DOCX024");
    }

    [Fact]
    public void Older_horizontal_merges_are_joined()
    {
        var table = Table(Row(Cell("a", "<w:hMerge w:val=\"restart\"/>") + Cell("", "<w:hMerge/>")) + Row(Cell("b") + Cell("c")));
        Assert.Equal(2, Cells(table).First().ColumnSpan);
    }

    [Fact]
    public void Header_rows_and_nested_tables_and_wrappers_are_read()
    {
        var nested = $"<w:tbl>{Row(Cell("inner"))}</w:tbl><w:p/>";
        var table = Table(
            $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("head")}</w:tr><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>{nested}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("late")}</w:tr>"
        );
        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsHeader));
        Assert.IsType<ManuscriptTable>(table.Rows[1].Cells[0].Blocks[0]);
    }

    [Fact]
    public void The_style_of_the_first_row_reaches_its_text()
    {
        var result = new DocxBuilder(
            $"<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"0020\"/></w:tblPr>{Row(Cell("head"))}{Row(Cell("body"))}</w:tbl>"
        )
            .WithStyles(
                "<w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"T\"/><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>"
            )
            .Read();
        Assert.Equal(
            [true, false],
            Words.Paragraphs(result.Value!.Body).Select(paragraph => ((ManuscriptText)paragraph.Inlines[0]).Format.Bold)
        );
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("<w:tblPr><w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"none\"/></w:tblBorders></w:tblPr>", false)]
    [InlineData("<w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>", true)]
    public void A_table_knows_whether_rules_are_drawn(string properties, bool expected) =>
        Assert.Equal(expected, Table(properties + Row(Cell("a"))).HasBorders);

    [Fact]
    public void Places_count_nested_paragraphs()
    {
        var body = DocxBuilder
            .Manuscript(DocxBuilder.Paragraph("one") + $"<w:tbl>{Row(Cell("two") + Cell("three"))}</w:tbl>" + DocxBuilder.Paragraph("four"))
            .Body;
        Assert.Equal([1, 2, 3, 4], Words.Paragraphs(body).Select(paragraph => paragraph.Source.Paragraph));
        Assert.Equal(2, body[1].Source.Paragraph);
    }

    [Fact]
    public void A_deleted_row_is_left_out_with_its_text_in_a_finding()
    {
        var result = DocxBuilder.Read(
            $"<w:tbl>{Row(Cell("kept"))}<w:tr><w:trPr><w:del w:author=\"Ana\"/></w:trPr>{Cell("gone")}</w:tr></w:tbl>"
        );
        Assert.Equal("kept", Words.Of(result.Value!.Body));
        Assert.Equal("gone", Assert.Single(result.Diagnostics, finding => finding.Code == "DOCX021").Before);
    }

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{(text.Length == 0 ? "<w:p/>" : DocxBuilder.Paragraph(text))}</w:tc>";

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static ManuscriptTable Table(string content) =>
        Assert.IsType<ManuscriptTable>(DocxBuilder.Manuscript($"<w:tbl>{content}</w:tbl>").Body[0]);

    private static IEnumerable<ManuscriptCell> Cells(ManuscriptTable table) => table.Rows.SelectMany(row => row.Cells);
}
