using System.Text;
using Pipeline.Vocabulary.Files;

namespace Pipeline.Vocabulary.Tests;

public sealed class FileSnifferTests
{
    [Theory]
    [InlineData("", FileFamily.Empty, "empty (0 bytes)")]
    [InlineData("%PDF-1.7", FileFamily.Page, "a PDF file")]
    [InlineData("{\\rtf1", FileFamily.OtherDocument, "an RTF file")]
    [InlineData("PK\u0003\u0004…word/document.xml…", FileFamily.Word, "a Word document (DOCX)")]
    [InlineData("PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.text…", FileFamily.OtherDocument, "an OpenDocument text (ODT)")]
    [InlineData("PK\u0003\u0004…notes.txt…", FileFamily.Archive, "a ZIP archive")]
    [InlineData("<!DOCTYPE html><html/>", FileFamily.OtherDocument, "an HTML page")]
    [InlineData(
        "<?xml version=\"1.0\"?>\n<!-- note --><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        FileFamily.OtherDocument,
        "an HTML page"
    )]
    [InlineData(
        "\uFEFF<?xml version=\"1.0\"?><!DOCTYPE article SYSTEM \"a.dtd\"><article/>",
        FileFamily.Jats,
        "a JATS or NLM article (XML)"
    )]
    [InlineData("<article xmlns=\"http://pkp.sfu.ca\"/>", FileFamily.Xml, "an XML file")]
    [InlineData("<rss/>", FileFamily.Xml, "an XML file")]
    [InlineData("\\documentclass{article}", FileFamily.OtherDocument, "a LaTeX file")]
    [InlineData("Dear editor", FileFamily.Text, "a plain text file")]
    public void A_file_is_told_by_what_stands_in_it(string text, FileFamily family, string name) =>
        Assert.Equal(new FileKind(family, name), FileSniffer.KindOf(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("WordDocument", FileFamily.OtherDocument, "a Word document of the older kind (DOC)")]
    [InlineData("EncryptedPackage", FileFamily.Protected, "an Office document with a password")]
    [InlineData("Other", FileFamily.OtherDocument, "an Office file of an older kind")]
    public void Streams_tell_what_an_older_container_holds(string stream, FileFamily family, string name)
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes(stream + '\0')];
        Assert.Equal(new FileKind(family, name), FileSniffer.KindOf(file));
    }

    [Fact]
    public void Bytes_of_no_kind_that_is_known_are_of_no_kind() => Assert.Null(FileSniffer.KindOf([1, 0, 2, 0]));
}
