using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS017.</summary>
internal static class ReferencesFromData
{
    public static Rule Rule { get; } =
        new(
            "REFS017",
            Severity.Query,
            "Reference list made from the citation manager",
            "The manuscript prints no reference list, but its citations hold the data of their works; what an author's library says is not always right.",
            "APA 7 §9 (Reference List)",
            "citations put in with Zotero, and no bibliography",
            "the bibliography inserted in Word",
            "Check each reference, or ask the author to insert the bibliography and send the manuscript again."
        );

    public static Diagnostic Find(SourceRef source, Seq<Reference> references) =>
        Rule.At(
            source,
            $"The manuscript has no reference list; {references.Count} references were made from the data of its citation manager.",
            after: string.Join("\n", references.Select(reference => reference.Raw))
        );
}
