using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.Files;

/// <summary>Says what a file is from what stands in it; the names of parts and streams tell containers apart.</summary>
public static partial class FileSniffer
{
    private const int HeadBytes = 1024;

    /// <summary>Root elements stand behind declarations and comments.</summary>
    private const int RootBytes = 16 * 1024;

    /// <summary>The kind, or null where nothing tells it.</summary>
    public static FileKind? KindOf(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            return new(FileFamily.Empty, "empty (0 bytes)");
        if (file.StartsWith("PK\x03\x04"u8) || file.StartsWith("PK\x05\x06"u8))
            return Package(file);
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return Container(file);
        var head = file[..Math.Min(file.Length, HeadBytes)];
        if (head.IndexOf("%PDF-"u8) >= 0)
            return new(FileFamily.Page, "a PDF file");
        if (head.StartsWith("{\\rtf"u8))
            return new(FileFamily.OtherDocument, "an RTF file");
        if (head.StartsWith("%!PS"u8))
            return new(FileFamily.Page, "a PostScript file");
        if (head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] || head.StartsWith("GIF8"u8))
            return new(FileFamily.Picture, "a picture");
        return Text(
            Encoding.UTF8.GetString(file[..Math.Min(file.Length, RootBytes)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t'),
            head.Contains((byte)0)
        );
    }

    private static FileKind Package(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf("word/document.xml"u8) >= 0)
            return new(FileFamily.Word, "a Word document (DOCX)");
        if (file.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0)
            return new(FileFamily.OtherDocument, "an OpenDocument text (ODT)");
        if (file.IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0)
            return new(FileFamily.OtherDocument, "an OpenDocument file");
        if (file.IndexOf("mimetypeapplication/epub+zip"u8) >= 0)
            return new(FileFamily.OtherDocument, "an EPUB book");
        if (file.IndexOf("xl/workbook"u8) >= 0)
            return new(FileFamily.OtherDocument, "an Excel workbook");
        if (file.IndexOf("ppt/presentation"u8) >= 0)
            return new(FileFamily.OtherDocument, "a PowerPoint presentation");
        return new(FileFamily.Archive, "a ZIP archive");
    }

    /// <summary>The older container of Office files (MS-CFB), also of encrypted DOCX files (MS-OFFCRYPTO §1.3.2), whose directory names its streams in UTF-16.</summary>
    private static FileKind Container(ReadOnlySpan<byte> file)
    {
        if (Names(file, "EncryptedPackage") || Names(file, "EncryptionInfo"))
            return new(FileFamily.Protected, "an Office document with a password");
        if (Names(file, "WordDocument"))
            return new(FileFamily.OtherDocument, "a Word document of the older kind (DOC)");
        if (Names(file, "Workbook"))
            return new(FileFamily.OtherDocument, "an Excel workbook");
        if (Names(file, "PowerPoint Document"))
            return new(FileFamily.OtherDocument, "a PowerPoint presentation");
        return new(FileFamily.OtherDocument, "an Office file of an older kind");
    }

    private static bool Names(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream + '\0')) >= 0;

    private static FileKind? Text(string text, bool isBinary)
    {
        if (Starts("<!DOCTYPE html") || Starts("<html") || Starts("<head") || Starts("<body"))
            return new(FileFamily.OtherDocument, "an HTML page");
        if (Starts("MIME-Version:"))
            return new(FileFamily.OtherDocument, "a web archive (MHTML)");
        if (Starts("<"))
            return Xml(text);
        if (Starts("\\documentclass"))
            return new(FileFamily.OtherDocument, "a LaTeX file");
        return isBinary || text.Contains('\uFFFD', StringComparison.Ordinal) ? null : new(FileFamily.Text, "a plain text file");

        bool Starts(string beginning) => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
    }

    private static FileKind Xml(string text)
    {
        if (text.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal))
            return new(FileFamily.OtherDocument, "a Word 2003 XML document");
        if (text.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal))
            return new(FileFamily.Word, "a Word document (flat XML)");
        if (text.Contains("urn:oasis:names:tc:opendocument", StringComparison.Ordinal))
            return new(FileFamily.OtherDocument, "an OpenDocument file");
        return Root().Match(text).Groups["name"].Value switch
        {
            "article"
                when !text.Contains("http://pkp.sfu.ca", StringComparison.Ordinal)
                    && !text.Contains("http://docbook.org", StringComparison.Ordinal) => new(
                FileFamily.Jats,
                "a JATS or NLM article (XML)"
            ),
            "html" or "xhtml" => new(FileFamily.OtherDocument, "an HTML page"),
            _ => new(FileFamily.Xml, "an XML file"),
        };
    }

    /// <summary>The first start tag, which declarations, comments and a document type may precede.</summary>
    [GeneratedRegex(@"<(?:[\p{L}_][\w.-]*:)?(?<name>[\p{L}_][\w.-]*)")]
    private static partial Regex Root();
}
