using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS070: a document type that was asked for and is not there.</summary>
internal static class DtdNotFound
{
    public static readonly Rule Rule = new(
        "JATS070",
        Severity.Query,
        "Document type not found",
        "The file was to be held against its official document type, which is looked up by its public identifier and never fetched.",
        "XML 1.0 (5th ed.) §4.2.2; OASIS XML Catalogs 1.1",
        "--dtd with a folder that lacks the document type of the file",
        "--dtd with a folder that holds it, and a catalogue beside it",
        "Add the document type to the folder, or check without --dtd."
    )
    {
        Gates = [new(Gate.Schema, IsUnchecked: true)],
    };

    public static Diagnostic At(SourceRef place, string? publicId)
    {
        var message = publicId is null
            ? "The file names no document type, so that it could not be held against one."
            : "The document type of the file is not among those given, so that it could not be held against it.";
        return Rule.At(place, message, publicId) with { Xml = new(place.Part, 1, 1, "/") };
    }

    /// <summary>One that is there and cannot be read, which is no fault of the file that names it.</summary>
    public static Diagnostic Unread(SourceRef place, string? publicId, string reason) =>
        Rule.At(place, $"The document type of the file could not be read, so that it was not held against it: {reason}", publicId) with
        {
            Xml = new(place.Part, 1, 1, "/"),
        };
}
