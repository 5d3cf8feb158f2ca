using System.Text;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Packaging;

/// <summary>Says what a file is that is no package, from its first bytes.</summary>
internal static class FileKind
{
    private const int HeadBytes = 1024;

    /// <summary>The finding for a file of another kind, or null where it may be a package.</summary>
    public static Diagnostic? Refusal(ReadOnlySpan<byte> file, SourceRef source)
    {
        if (file.IsEmpty) return WrongFileType.At(source, "empty (0 bytes)");
        if (file.StartsWith("PK\x03\x04"u8) || file.StartsWith("PK\x05\x06"u8) || FlatPackage.IsOne(file)) return null;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return OleContainer.Refusal(file, source);
        return Name(file[..Math.Min(file.Length, HeadBytes)]) is { } kind ? WrongFileType.At(source, kind) : DamagedPackage.At(source);
    }

    private static string? Name(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("%PDF-"u8) >= 0) return "a PDF file";
        if (head.StartsWith("{\\rtf"u8)) return "an RTF file";
        if (head.StartsWith("%!PS"u8)) return "a PostScript file";
        if (head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..]) return "a picture";
        return NameOfText(Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\r', '\n', '\t'), head.Contains((byte)0));
    }

    private static string? NameOfText(string text, bool isBinary)
    {
        if (Starts("<!DOCTYPE html") || Starts("<html") || Starts("<head") || Starts("<body")) return "an HTML page";
        if (Starts("MIME-Version:")) return "a web archive (MHTML)";
        if (text.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)) return "a Word 2003 XML document";
        if (text.Contains("urn:oasis:names:tc:opendocument", StringComparison.Ordinal)) return "an OpenDocument file";
        if (Starts("<?xml") || Starts("<")) return text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? "an HTML page" : "an XML file";
        if (Starts("\\documentclass")) return "a LaTeX file";
        return isBinary || text.Contains('\uFFFD', StringComparison.Ordinal) ? null : "a plain text file";

        bool Starts(string beginning) => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
    }
}
