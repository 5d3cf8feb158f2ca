using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS010.</summary>
internal static class ReferenceWithoutYear
{
    public static Rule Rule { get; } =
        new(
            "REFS010",
            Severity.Query,
            "Reference without a date",
            "Author and date are how the text points to a work; a work that has no date says so with “n.d.”.",
            "APA 7 §9.13 and §9.17 (Date Element; “n.d.” where there is no date)",
            "“Lind, J. Home and harbour. Quiet Press.”",
            "“Lind, J. (2019). Home and harbour. Quiet Press.”, or “(n.d.)”.",
            "Ask the author for the year of publication."
        );

    /// <summary>Laws have their year in the title, and the files of an archive have none.</summary>
    public static Diagnostic? Check(Reference reference) =>
        reference.Type == PublicationType.Legal || HeldWorks.Is(reference.Raw) || reference.Parts.Any(part => part.Field == RefField.Year)
            ? null
            : Rule.At(reference.Source, "This reference has no year of publication; where there is none it says “n.d.”.", reference.Raw);
}
