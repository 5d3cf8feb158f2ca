using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS004.</summary>
internal static class YearMismatch
{
    public static Rule Rule { get; } =
        new(
            "REFS004",
            Severity.Query,
            "Years differ between citation and reference",
            "The list has the same authors with another year: either the year is a slip or a reference is missing.",
            "APA 7 §8.4 (Correspondence Between Reference List and Text)",
            "“(Lind, 2018)” in the text; only “Lind, J. (2019)” in the list.",
            "The same year in both.",
            "Ask the author which year is right; correct the text or the list. The citation leads to the work named as long as no other is nearer."
        );

    public static Diagnostic Find(SourceRef source, string cited, IReadOnlyList<CitedWork> works) =>
        Rule.At(
            source,
            $"The reference list has {string.Join(" and ", works.Select(work => work.Display))} for the citation “{cited}”: which year is right?",
            cited,
            works[0].Display
        );
}
