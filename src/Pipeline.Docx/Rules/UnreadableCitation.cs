using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The data of a citation manager cannot be read.</summary>
internal static class UnreadableCitation
{
    public static Rule Rule { get; } =
        new(
            "DOCX071",
            Severity.Info,
            "Data of a citation manager unreadable",
            "What the manager knows of the work would help to link the citation and to check its reference.",
            "CSL 1.0.2 (csl-citation.json); the managers' own forms",
            "a Zotero field whose data was cut off",
            "the same field after a refresh in Word with Zotero",
            "Nothing: the printed citation is used. Refresh the citations in Word to have the data checked."
        );

    public static Diagnostic At(SourceRef place) =>
        Rule.At(place, "The data that a citation manager stored with this citation cannot be read; the printed text is used alone.");
}
