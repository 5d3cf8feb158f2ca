using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS001.</summary>
internal static class UncitedReference
{
    public static Rule Rule { get; } =
        new(
            "REFS001",
            Severity.Query,
            "Reference not cited",
            "A reference list holds the works the text cites and no others; readers and citation indexes take it for that.",
            "APA 7 §8.4 (Correspondence Between Reference List and Text)",
            "“Lind, J. (2019). Home and harbour.” in the list, and no citation of Lind in the text.",
            "A citation “(Lind, 2019)” in the text, or the reference taken out.",
            "Ask the author where the work is cited; add the citation or remove the reference."
        );

    /// <summary>Laws are named in the text by number and year, in too many ways to say that one is not.</summary>
    public static Diagnostic? Check(Reference reference, IReadOnlySet<string> cited) =>
        cited.Contains(reference.Id) || reference.Type == PublicationType.Legal
            ? null
            : Rule.At(reference.Source, "This reference is not cited in the text: cite it or take it out.", reference.Raw);
}
