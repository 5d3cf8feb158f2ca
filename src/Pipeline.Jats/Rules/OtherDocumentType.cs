using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS019: a file of another document type.</summary>
internal static class OtherDocumentType
{
    public static readonly Rule Rule = new(
        "JATS019",
        Severity.Info,
        "Another document type",
        "The file says it follows another document type; it was held against JATS Journal Publishing 1.3 all the same.",
        "JATS4R general XML recommendation: one DOCTYPE",
        "a DOCTYPE of JATS Archiving 1.1",
        "a DOCTYPE of JATS Journal Publishing 1.3",
        "Rewrite the file with the jats command, or validate it against its own DTD.");

    public static Diagnostic At(SourceRef place, string? publicId) => Rule.At(
        place,
        publicId is null
            ? "The file names no document type; it was checked as JATS Journal Publishing 1.3."
            : "The file follows another document type; it was checked as JATS Journal Publishing 1.3.",
        publicId);
}
