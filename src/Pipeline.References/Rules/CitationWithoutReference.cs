using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS002.</summary>
internal static class CitationWithoutReference
{
    public static Rule Rule { get; } =
        new(
            "REFS002",
            Severity.Query,
            "Citation without a reference",
            "A reader cannot find a work that the reference list does not have, and the citation is lost to citation indexes.",
            "APA 7 §8.4 (Correspondence Between Reference List and Text)",
            "“(Lind, 2019)” in the text, and no work of Lind in the list.",
            "“Lind, J. (2019). Home and harbour. Quiet Press.” in the list.",
            "Ask the author for the reference, or correct the name or the year in the text."
        );

    /// <param name="sameAuthors">Works of the same authors of other years.</param>
    public static Diagnostic Find(SourceRef source, string cited, IReadOnlyList<CitedWork> sameAuthors)
    {
        var others =
            sameAuthors.Count == 0
                ? string.Empty
                : $"; of the same authors it has {string.Join("; ", sameAuthors.Select(work => work.Display))}";
        return Rule.At(source, $"The reference list has no work for the citation “{cited}”{others}.", cited);
    }
}
