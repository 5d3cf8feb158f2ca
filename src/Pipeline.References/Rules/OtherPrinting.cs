using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS042.</summary>
internal static class OtherPrinting
{
    public static Rule Rule { get; } =
        new(
            "REFS042",
            Severity.Notice,
            "Citation by the year of another printing",
            "A work with an original and a later year is cited with both, lest a reader look for the wrong one.",
            "APA 7 §8.15 (Translated, Reprinted, Republished, and Reissued Dates)",
            "“(Lind, 1922)” in the text; “Lind, J. (1978). Home and harbour. (Original work published 1922)” in the list.",
            "“(Lind, 1922/1978)”",
            "The citation is linked; see that the printing is the one meant, and give both years."
        );

    public static Diagnostic Find(SourceRef source, string cited, CitedWork work) =>
        Rule.At(source, $"The citation “{cited}” has another year than {work.Display}, which the reference prints beside it.", cited);
}
