using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS019: a file that does not name its document type.</summary>
internal static class OtherDocumentType
{
    public static readonly Rule Rule = new(
        "JATS019",
        Severity.Info,
        "No document type",
        "The file does not say by which document type it is to be read; archives take only files that do.",
        "JATS4R general XML recommendation: one DOCTYPE",
        "no DOCTYPE",
        "a DOCTYPE of JATS Journal Publishing 1.3",
        "Rewrite the file with the jats command, or add the DOCTYPE."
    )
    {
        Gates = [new(Gate.Schema, Severity.Notice), new(Gate.Jats4R, Severity.Query), new(Gate.Archive, Severity.Error)],
    };

    public static Diagnostic At(SourceRef place, DocumentType checkedAs) =>
        Rule.At(place, $"The file names no document type; it was checked as {checkedAs.Title}.") with
        {
            Xml = new(place.Part, 1, 1, "/"),
        };
}
