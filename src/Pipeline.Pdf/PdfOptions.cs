using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf;

/// <param name="Fonts">The fonts that glyph runs name.</param>
/// <param name="Attachments">Files to embed (PDF/A-3, ISO 19005-3 §6.8).</param>
/// <param name="IsCompressed">Whether streams are deflated; off for files that people compare.</param>
public sealed record PdfOptions(FontLibrary Fonts, Seq<PdfAttachment> Attachments, bool IsCompressed = true)
{
    /// <summary>Pictures read before that are not read again; null to read all.</summary>
    public PictureMemory? Pictures { get; init; }
}

/// <param name="Relationship">AFRelationship: "Source", "Alternative", "Data" …</param>
public sealed record PdfAttachment(string FileName, string MediaType, string Description, string Relationship, ReadOnlyMemory<byte> Bytes);
