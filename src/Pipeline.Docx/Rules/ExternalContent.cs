using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The manuscript points to something outside itself that Word would load.</summary>
internal static class ExternalContent
{
    public static Rule Rule { get; } =
        new(
            "DOCX014",
            Severity.Query,
            "Content outside the file",
            "Nothing is fetched from outside, so what the manuscript shows from there is missing from the article.",
            "ECMA-376 part 2 §6.5.3.4 (TargetMode External)",
            "a picture linked from a web address",
            "the same picture inserted into the document",
            "Ask the author to insert the content itself (in Word: Links, Break Link) and to send it again."
        );

    public static Diagnostic Picture(SourceRef place, string address) =>
        Rule.At(place, "A picture is only linked from outside the document and was not fetched.", address);

    public static Diagnostic SubDocument(SourceRef place, string? address) =>
        Rule.At(place, "A sub-document is only linked from outside the document and was not read.", address);

    public static Diagnostic LinkedObject(SourceRef place, string? program) =>
        Rule.At(place, "An object is only linked from outside the document and was not fetched.", program);

    /// <param name="kind">Kind of the relationship ("attachedTemplate").</param>
    public static Diagnostic Other(SourceRef part, string kind, string address) =>
        Rule.At(part, $"The document refers to something outside itself ({kind}), which was not fetched.", address) with
        {
            Severity = Severity.Notice,
        };
}
