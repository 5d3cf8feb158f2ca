using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Tests;

public sealed class RevisionTests
{
    [Fact]
    public void Insertions_are_kept_and_deletions_left_out_both_with_findings()
    {
        var result = DocxBuilder.Read(
            $"<w:p>{Run("The ")}<w:del w:author=\"Ana\"><w:r><w:delText xml:space=\"preserve\">old </w:delText></w:r></w:del><w:ins w:author=\"Budi\">{Run("new ")}</w:ins><w:ins w:author=\"Budi\">{Run("fine ")}</w:ins>{Run("word")}</w:p>");
        Assert.Equal("The new fine word", Words.Of(result.Value!.Body));
        Assert.Equal(
            [
                ("DOCX021", new SourceRef("word/document.xml", 1, 4), "old ", null, "Text deleted by Ana with tracking was left out."),
                ("DOCX020", new SourceRef("word/document.xml", 1, 4, 9), null, "new fine ", "A tracked insertion by Budi was accepted."),
            ],
            result.Diagnostics.Select(finding => (finding.Code, finding.Location, finding.Before, finding.After, finding.Message)));
    }

    [Fact]
    public void Moved_text_stands_only_where_it_was_moved_to()
    {
        var result = DocxBuilder.Read($"<w:p><w:moveTo>{Run("moved ")}</w:moveTo>{Run("text")}<w:moveFrom>{Run("moved ")}</w:moveFrom></w:p>");
        Assert.Equal("moved text", Words.Of(result.Value!.Body));
        Assert.Equal(["DOCX020", "DOCX021"], result.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_deletion_inside_an_insertion_is_left_out() =>
        Assert.Equal("kept", Words.Of(DocxBuilder.OnlyParagraph($"<w:p>{Run("kept")}<w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:ins></w:p>")));

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        var body = DocxBuilder.Manuscript(
            $"<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:del/></w:rPr></w:pPr>{Run("one ")}</w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Run("two")}</w:p>").Body;
        var paragraph = Assert.Single(Words.Paragraphs(body));
        Assert.Equal("one two", Words.Of(paragraph));
        Assert.Equal(Vocabulary.Manuscripts.TextAlignment.End, paragraph.Format.Alignment);
        Assert.Equal(1, paragraph.Source.Paragraph);
    }

    [Fact]
    public void A_paragraph_deleted_as_a_whole_is_gone()
    {
        var result = DocxBuilder.Read(
            $"{DocxBuilder.Paragraph("one")}<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>{DocxBuilder.Paragraph("two")}");
        Assert.Equal([("one", 1), ("two", 3)], Words.Paragraphs(result.Value!.Body).Select(paragraph => (Words.Of(paragraph), paragraph.Source.Paragraph)));
    }

    [Fact]
    public void A_deleted_mark_before_a_table_joins_nothing()
    {
        var body = DocxBuilder.Manuscript($"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{Run("one")}</w:p><w:tbl><w:tr><w:tc>{DocxBuilder.Paragraph("cell")}</w:tc></w:tr></w:tbl>{DocxBuilder.Paragraph("two")}").Body;
        Assert.Equal("one\ncell\ntwo", Words.Of(body));
    }

    [Fact]
    public void Tracked_formatting_is_counted()
    {
        var result = DocxBuilder.Read("<w:p><w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>");
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("DOCX022", Severity.Info), (finding.Code, finding.Severity));
        Assert.StartsWith("2 ", finding.Message, StringComparison.Ordinal);
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
