using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS006.</summary>
internal static class AmbiguousCitation
{
    public static Rule Rule { get; } =
        new(
            "REFS006",
            Severity.Query,
            "Citation fits several references",
            "Two works of the same authors and year can only be told apart by a letter after the year, in the text as in the list.",
            "APA 7 §8.19 (Works With the Same Author and Same Date)",
            "“(Lind, 2019)” in the text; two works by Lind of 2019 in the list.",
            "“(Lind, 2019a)” and “Lind, J. (2019a)”.",
            "Ask the author which work is meant; add letters in text and list. The citation is not linked until then."
        );

    public static Diagnostic Find(SourceRef source, string cited, IReadOnlyList<CitedWork> works) =>
        Rule.At(
            source,
            $"The citation “{cited}” fits {works.Count} references: {string.Join("; ", works.Select(work => work.Display))}. Which is meant?",
            cited
        );
}
