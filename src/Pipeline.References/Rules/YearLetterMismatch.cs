using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS005.</summary>
internal static class YearLetterMismatch
{
    public static Rule Rule { get; } =
        new(
            "REFS005",
            Severity.Query,
            "Letter after the year only in one place",
            "A letter after the year tells works of one year apart; printed in only one of text and list it points nowhere.",
            "APA 7 §8.19 (Works With the Same Author and Same Date)",
            "“(Lind, 2019a)” in the text; “Lind, J. (2019)” in the list.",
            "“2019a” in both, or “2019” in both where there is only one work of that year.",
            "The citation is linked; ask the author whether a second work of that year is missing from the list."
        );

    public static Diagnostic Find(SourceRef source, string cited, YearMark year, CitedWork work) =>
        Rule.At(
            source,
            $"The citation “{cited}” has {Letter(year.Suffix)} after its year, the reference {work.Display} has {Letter(work.YearSuffix)}.",
            cited,
            work.Display
        );

    private static string Letter(string suffix) => suffix.Length == 0 ? "no letter" : $"the letter “{suffix}”";
}
