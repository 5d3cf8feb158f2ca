using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS072: a document type whose models do not ship with the program.</summary>
internal static class SchemaNotChecked
{
    public static readonly Rule Rule = new(
        "JATS072",
        Severity.Notice,
        "Schema not checked",
        "The program judges files by the tag sets of JATS 1.0 to 1.4 and of NLM Journal Publishing 3.0; of others only the rules of consumers are checked.",
        "House rule: a check that was not made is told",
        "a DOCTYPE of NLM Journal Archiving 2.3",
        "a DOCTYPE of JATS Archiving 1.3",
        "Rewrite the file with the jats command, or name the folder of its document type with --dtd."
    )
    {
        Gates = [new(Gate.Schema, IsUnchecked: true)],
    };

    public static Diagnostic At(SourceRef place, string publicId) =>
        Rule.At(place, "The program does not hold the document type of the file: its schema was not checked.", publicId) with
        {
            Xml = new(place.Part, 1, 1, "/"),
        };
}
