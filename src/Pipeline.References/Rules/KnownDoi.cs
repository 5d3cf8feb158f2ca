using Pipeline.References.Managed;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Rules;

/// <summary>REFS016.</summary>
internal static class KnownDoi
{
    public static Rule Rule { get; } =
        new(
            "REFS016",
            Severity.Notice,
            "DOI known to the citation manager",
            "The author's library holds a DOI that the printed reference lacks; with it the reference can be linked and counted.",
            "APA 7 §9.34 (DOIs and URLs)",
            "“Lind, J. (2019). Home and harbour. Quiet Studies, 2(1), 3–4.”, with a DOI in Zotero",
            "“Lind, J. (2019). Home and harbour. Quiet Studies, 2(1), 3–4. https://doi.org/10.1234/qs.3”",
            "Look whether the DOI leads to the work; add it to the reference if it does. Nothing was changed."
        );

    /// <param name="item">The work as its manager describes it; null where none does.</param>
    public static Diagnostic? Check(Reference reference, CitedItem? item) =>
        item?.Doi is { } doi && ReferenceDoi.Of(reference).Length == 0 && !reference.Raw.Contains(doi, StringComparison.OrdinalIgnoreCase)
            ? Rule.At(
                reference.Source,
                $"The citation manager knows a DOI for this reference: {doi}.",
                reference.Raw,
                $"{reference.Raw.TrimEnd()} https://doi.org/{doi}"
            )
            : null;
}
