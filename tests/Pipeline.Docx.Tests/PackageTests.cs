using System.IO.Compression;
using System.Text;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class PackageTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF file")]
    [InlineData("{\\rtf1\\ansi}", "an RTF file")]
    [InlineData("<!DOCTYPE html><html></html>", "an HTML page")]
    [InlineData("\uFEFF<html>", "an HTML page")]
    [InlineData("MIME-Version: 1.0\r\n", "a web archive (MHTML)")]
    [InlineData(
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>",
        "a Word 2003 XML document"
    )]
    [InlineData("Dear editor,", "a plain text file")]
    [InlineData("", "empty (0 bytes)")]
    public void A_file_of_another_kind_is_named(string content, string kind)
    {
        var finding = Refusal(Encoding.UTF8.GetBytes(content));
        Assert.Equal(("DOCX001", $"The file is {kind}, not a Word document (DOCX)."), (finding.Code, finding.Message));
    }

    [Theory]
    [InlineData("EncryptedPackage", "DOCX002")]
    [InlineData("WordDocument", "DOCX001")]
    [InlineData("Other", "DOCX001")]
    public void Containers_of_the_older_kind_are_told_apart(string stream, string code) =>
        Assert.Equal(code, Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes(stream + "\0")]).Code);

    [Fact]
    public void An_opendocument_text_is_named()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("mimetype").Open();
            entry.Write("application/vnd.oasis.opendocument.text"u8);
        }

        Assert.Contains("OpenDocument", Refusal(stream.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_is_named()
    {
        var package = new DocxBuilder(string.Empty, "xl/workbook.xml").With("xl/workbook.xml", "<workbook/>").Build();
        Assert.Contains("Excel", Refusal(package).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_main_part_is_an_error() =>
        Assert.Equal(
            "DOCX004",
            Refusal(new DocxBuilder("<w:p/>").Without("word/document.xml").With("[Content_Types].xml", "<Types/>").Build()).Code
        );

    [Theory]
    [InlineData("<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document/>", "DOCX005")]
    [InlineData("<w:document", "DOCX007")]
    [InlineData("", "DOCX007")]
    public void A_main_part_that_is_not_plain_xml_is_an_error(string xml, string code) =>
        Assert.Equal(code, Refusal(new DocxBuilder("<w:p/>").With("word/document.xml", xml).Build()).Code);

    [Fact]
    public void A_cut_package_is_damaged()
    {
        var package = new DocxBuilder(DocxBuilder.Paragraph("text")).Build();
        Assert.Equal("DOCX003", Refusal(package[..(package.Length * 6 / 10)]).Code);
    }

    [Fact]
    public void A_document_without_text_is_an_error() => Assert.Equal("DOCX008", Refusal(new DocxBuilder("<w:p/>").Build()).Code);

    [Fact]
    public void A_part_that_unpacks_to_many_times_its_size_is_not_unpacked()
    {
        var bomb = new DocxBuilder(DocxBuilder.Paragraph(new string('a', 4 << 20))).Build();
        Assert.Equal("DOCX006", Refusal(bomb).Code);
    }

    [Fact]
    public void Limits_hold_for_parts_package_elements_and_depth()
    {
        var builder = new DocxBuilder(
            DocxBuilder.Paragraph("text")
                + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 30))
                + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 30))
        );
        foreach (
            var limits in new[]
            {
                new DocxLimits(PartBytes: 100),
                new DocxLimits(XmlBytes: 100),
                new DocxLimits(PackageBytes: 100),
                new DocxLimits(Parts: 1),
                new DocxLimits(XmlElements: 5),
                new DocxLimits(XmlDepth: 20),
            }
        )
        {
            var result = builder.Read(limits);
            Assert.Null(result.Value);
            Assert.Equal("DOCX006", Assert.Single(result.Diagnostics).Code);
        }
    }

    [Fact]
    public void A_broken_part_beside_the_main_one_is_reported_and_the_rest_read()
    {
        var result = new DocxBuilder(DocxBuilder.Paragraph("text")).WithStyles(string.Empty).With("word/styles.xml", "<w:styles").Read();
        Assert.Equal("text", Words.Of(result.Value!.Body));
        Assert.Equal(("DOCX010", Severity.Error), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Severity));
    }

    [Fact]
    public void A_byte_changed_on_the_way_is_noticed()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open();
            entry.Write(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>border</w:t></w:r></w:p></w:body></w:document>"u8
            );
        }

        var package = stream.ToArray();
        package[package.AsSpan().IndexOf("border"u8)]++;
        var result = DocxReader.Read(package, "test.docx", new DocxLimits());
        Assert.Equal("corder", Words.Of(result.Value!.Body));
        Assert.Equal("DOCX011", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_flood_of_findings_is_counted_and_not_listed()
    {
        var result = DocxBuilder.Read($"<w:p><w:r><w:t>x</w:t></w:r>{string.Concat(Enumerable.Repeat("<x:a>b</x:a>", 1200))}</w:p>");
        Assert.Equal(1001, result.Diagnostics.Count);
        Assert.Contains("200 more", result.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_files_are_read_like_others()
    {
        var result = new DocxBuilder(string.Empty)
            .With(
                "word/document.xml",
                "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:pPr><d:jc d:val=\"end\"/><d:ind d:start=\"36pt\"/></d:pPr><d:r><d:t>strict</d:t></d:r></d:p></d:body></d:document>"
            )
            .Read();
        var paragraph = Assert.IsType<ManuscriptParagraph>(Assert.Single(result.Value!.Body));
        Assert.Equal(
            ("strict", TextAlignment.End, 36),
            (Words.Of(paragraph), paragraph.Format.Alignment, paragraph.Format.IndentStart.Value)
        );
    }

    [Fact]
    public void Equations_pictures_charts_and_diagrams_of_strict_files_are_read_like_others()
    {
        Func<DocxBuilder>[] documents =
        [
            () =>
                new DocxBuilder(
                    $"<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>{SamplePictures.Inline("p1", crop: "<a:srcRect l=\"50000\"/>")}</w:p>"
                ).WithPicture("p1", SamplePictures.Columns()),
            () => Charts.Bars(),
            () => Charts.Tree(null),
            () =>
                new DocxBuilder(
                    "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:pict><v:shape><v:imagedata r:id=\"p1\"/></v:shape></w:pict></w:r></w:p>"
                ).WithPicture("p1", SamplePictures.Png),
        ];
        foreach (var document in documents)
        {
            var (strict, usual) = (document().AsStrict().Read(), document().Read());
            Assert.Equal(usual.Value, strict.Value);
            Assert.Equal(usual.Diagnostics, strict.Diagnostics);
        }
    }

    [Fact]
    public void Macros_are_ignored_with_a_finding()
    {
        var result = new DocxBuilder(DocxBuilder.Paragraph("text")).With("word/vbaProject.bin", [1, 2, 3]).Read();
        Assert.Equal("DOCX013", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Document_properties_are_read()
    {
        var result = new DocxBuilder(DocxBuilder.Paragraph("text"))
            .Relate(string.Empty, "rId2", "metadata/core-properties", "docProps/core.xml")
            .With(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title> T </dc:title><dc:creator/><cp:keywords>k</cp:keywords></cp:coreProperties>"
            )
            .Read();
        Assert.Equal(new DocumentProperties(Title: "T", Keywords: "k"), result.Value!.Properties);
    }

    [Fact]
    public void An_imported_document_and_a_sub_document_are_reported()
    {
        var result = new DocxBuilder(DocxBuilder.Paragraph("text") + "<w:altChunk r:id=\"c1\"/><w:subDoc r:id=\"s1\"/>")
            .Relate("word/document.xml", "c1", "aFChunk", "chunk.html")
            .Relate("word/document.xml", "s1", "subDocument", "http://127.0.0.1:9/x.docx", isExternal: true)
            .Read();
        Assert.Equal(
            [("DOCX028", "word/chunk.html"), ("DOCX014", "http://127.0.0.1:9/x.docx")],
            result.Diagnostics.Select(finding => (finding.Code, finding.Before))
        );
    }

    [Fact]
    public void Unknown_elements_are_read_or_reported_but_never_passed_over()
    {
        var result = DocxBuilder.Read(
            $"<x:wrapper>{DocxBuilder.Paragraph("wrapped")}</x:wrapper><w:p><x:inline><w:r><w:t>inline</w:t></w:r></x:inline><x:bare>bare</x:bare><w:r><x:in>run</x:in></w:r></w:p>"
        );
        Assert.Equal("wrapped\ninline", Words.Of(result.Value!.Body));
        Assert.Equal([null, null, "bare", "run"], result.Diagnostics.Select(finding => finding.Before));
    }

    [Fact]
    public void A_placeholder_nobody_filled_in_is_a_query()
    {
        var result = DocxBuilder.Read(
            $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{DocxBuilder.Paragraph("Click here")}</w:sdtContent></w:sdt>"
        );
        Assert.Equal(
            ("DOCX035", Severity.Query, "Click here"),
            (result.Diagnostics[0].Code, result.Diagnostics[0].Severity, result.Diagnostics[0].Before)
        );
    }

    private static Diagnostic Refusal(byte[] package)
    {
        var result = DocxReader.Read(package, "test.docx", new DocxLimits());
        Assert.Null(result.Value);
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(Severity.Error, finding.Severity);
        return finding;
    }
}
