using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Tests;

public sealed class RevisionTests
{
    [Theory]
    [InlineData("wps", 1)]
    [InlineData("x", 2)]
    public void Changes_are_counted_in_the_form_that_is_read(string requires, int count)
    {
        const string Change = "<w:r><w:rPr><w:b/><w:rPrChange w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>";
        var result = DocxBuilder.Read(
            $"<w:p><mc:AlternateContent><mc:Choice Requires=\"{requires}\">{Change}</mc:Choice><mc:Fallback>{Change}{Change.Replace("<w:t>a</w:t>", string.Empty, StringComparison.Ordinal)}</mc:Fallback></mc:AlternateContent></w:p>"
        );
        Assert.Contains(
            $"{count} tracked change",
            Assert.Single(result.Diagnostics, finding => finding.Code == "DOCX022").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_tracked_merge_of_cells_is_told_as_a_change_of_formatting() =>
        Assert.Contains(
            DocxBuilder
                .Read(
                    $"<w:tbl><w:tr><w:tc><w:tcPr><w:cellMerge w:vMerge=\"rest\"/></w:tcPr>{DocxBuilder.Paragraph("x")}</w:tc></w:tr></w:tbl>"
                )
                .Diagnostics,
            finding => finding.Code == "DOCX022"
        );

    [Fact]
    public void Insertions_are_kept_and_deletions_left_out_both_with_findings()
    {
        var result = DocxBuilder.Read(
            $"<w:p>{Run("The ")}<w:del w:author=\"Ana\"><w:r><w:delText xml:space=\"preserve\">old </w:delText></w:r></w:del><w:ins w:author=\"Budi\">{Run("new ")}</w:ins><w:ins w:author=\"Budi\">{Run("fine ")}</w:ins>{Run("word")}</w:p>"
        );
        Assert.Equal("The new fine word", Words.Of(result.Value!.Body));
        Assert.Equal(
            [
                ("DOCX021", new SourceRef("word/document.xml", 1, 4), "old ", null, "Text deleted by Ana with tracking was left out."),
                ("DOCX020", new SourceRef("word/document.xml", 1, 4, 9), null, "new fine ", "A tracked insertion by Budi was accepted."),
            ],
            result
                .Diagnostics.Where(finding => finding.Code != "DOCX072")
                .Select(finding => (finding.Code, finding.Location, finding.Before, finding.After, finding.Message))
        );
    }

    [Fact]
    public void Moved_text_stands_only_where_it_was_moved_to()
    {
        var result = DocxBuilder.Read(
            $"<w:p><w:moveTo>{Run("moved ")}</w:moveTo>{Run("text")}<w:moveFrom>{Run("moved ")}</w:moveFrom></w:p>"
        );
        Assert.Equal("moved text", Words.Of(result.Value!.Body));
        Assert.Equal(["DOCX020", "DOCX021", "DOCX072"], result.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_deletion_inside_an_insertion_is_left_out() =>
        Assert.Equal(
            "kept",
            Words.Of(
                DocxBuilder.OnlyParagraph($"<w:p>{Run("kept")}<w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:ins></w:p>")
            )
        );

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        var body = DocxBuilder
            .Manuscript(
                $"<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:del/></w:rPr></w:pPr>{Run("one ")}</w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Run("two")}</w:p>"
            )
            .Body;
        var paragraph = Assert.Single(Words.Paragraphs(body));
        Assert.Equal("one two", Words.Of(paragraph));
        Assert.Equal(Vocabulary.Manuscripts.TextAlignment.End, paragraph.Format.Alignment);
        Assert.Equal(1, paragraph.Source.Paragraph);
    }

    [Fact]
    public void A_paragraph_deleted_as_a_whole_is_gone()
    {
        var result = DocxBuilder.Read(
            $"{DocxBuilder.Paragraph("one")}<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>{DocxBuilder.Paragraph("two")}"
        );
        Assert.Equal(
            [("one", 1), ("two", 3)],
            Words.Paragraphs(result.Value!.Body).Select(paragraph => (Words.Of(paragraph), paragraph.Source.Paragraph))
        );
    }

    [Fact]
    public void A_deleted_mark_before_a_table_joins_nothing()
    {
        var body = DocxBuilder
            .Manuscript(
                $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{Run("one")}</w:p><w:tbl><w:tr><w:tc>{DocxBuilder.Paragraph("cell")}</w:tc></w:tr></w:tbl>{DocxBuilder.Paragraph("two")}"
            )
            .Body;
        Assert.Equal("one\ncell\ntwo", Words.Of(body));
    }

    [Fact]
    public void Tracked_formatting_is_counted()
    {
        var result = DocxBuilder.Read(
            "<w:p><w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>"
        );
        var finding = Assert.Single(result.Diagnostics, finding => finding.Code != "DOCX072");
        Assert.Equal(("DOCX022", Severity.Info), (finding.Code, finding.Severity));
        Assert.StartsWith("2 ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>", "pieces of text inserted: 1")]
    [InlineData("<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>", "pieces of text deleted: 1")]
    [InlineData(
        "<w:p><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>x</w:t></w:r></w:moveTo></w:p>",
        "pieces of text moved away: 1, pieces of text moved here: 1"
    )]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr></w:p>", "paragraph marks inserted: 1")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>", "paragraph marks deleted: 1")]
    [InlineData("<w:p><w:pPr><w:numPr><w:ins/></w:numPr></w:pPr></w:p>", "list numbers inserted: 1")]
    [InlineData(
        "<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "table rows deleted: 1, table rows inserted: 1"
    )]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns/><w:tcPrChange/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
        "changes of table formatting: 1, table cells deleted: 1, table cells inserted: 1"
    )]
    [InlineData("<w:p><m:oMath><w:del><m:r><m:t>x</m:t></m:r></w:del><m:r><m:t>y</m:t></m:r></m:oMath></w:p>", "changes in equations: 1")]
    [InlineData(
        "<w:p><w:pPr><w:pPrChange/><w:sectPr><w:sectPrChange/></w:sectPr></w:pPr><w:r><w:rPr><w:rPrChange/></w:rPr></w:r></w:p>",
        "changes of character formatting: 1, changes of page layout: 1, changes of paragraph formatting: 1"
    )]
    [InlineData("<w:p><w:customXmlInsRangeStart/><w:customXmlInsRangeEnd/></w:p>", "changes of content controls: 1")]
    public void Every_kind_of_change_is_counted(string body, string kinds) =>
        Assert.Contains(
            $"({kinds})",
            Assert.Single(DocxBuilder.Read(DocxBuilder.Paragraph("text") + body).Diagnostics, finding => finding.Code == "DOCX072").Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_authors_and_days_of_changes_are_told() =>
        Assert.EndsWith(
            "They are by Ana, Budi. They were made from 2026-01-02 to 2026-02-03.",
            Assert
                .Single(
                    DocxBuilder
                        .Read(
                            $"<w:p>{Run("x")}<w:ins w:author=\"Budi\" w:date=\"2026-02-03T01:01:01Z\">{Run("a")}</w:ins><w:del w:author=\"Ana\" w:date=\"2026-01-02T01:01:01Z\"/></w:p>"
                        )
                        .Diagnostics,
                    finding => finding.Code == "DOCX072"
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_tracked_merge_of_cells_is_accepted()
    {
        static string Row(string merge) =>
            $"<w:tr><w:tc><w:tcPr><w:cellMerge w:vMerge=\"{merge}\"/></w:tcPr><w:p/></w:tc><w:tc>{DocxBuilder.Paragraph("x")}</w:tc></w:tr>";
        var table = Assert.IsType<Vocabulary.Manuscripts.ManuscriptTable>(
            DocxBuilder.Manuscript($"<w:tbl>{Row("rest")}{Row("cont")}</w:tbl>").Body[0]
        );
        Assert.Equal([2, 1], table.Rows.Select(row => row.Cells.Count));
        Assert.Equal(2, table.Rows[0].Cells[0].RowSpan);
    }

    [Fact]
    public void What_is_deleted_from_an_equation_is_told()
    {
        var result = DocxBuilder.Read(
            "<w:p><m:oMath><w:del w:author=\"Ana\"><m:r><m:t>x</m:t></m:r></w:del><m:r><m:t>y</m:t></m:r></m:oMath></w:p>"
        );
        Assert.Equal("y", Words.Of(result.Value!.Body));
        Assert.Equal("x", Assert.Single(result.Diagnostics, finding => finding.Code == "DOCX021").Before);
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
