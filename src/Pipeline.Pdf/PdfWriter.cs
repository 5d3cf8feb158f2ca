using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf;

/// <summary>Writes a typeset document as a tagged PDF 1.7 file.</summary>
public static class PdfWriter
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    public static StageResult<byte[]> Write(TypesetDocument document, PdfOptions options) => StageResult.Of<byte[]>([]);
}
