using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS003.</summary>
internal static class NameMismatch
{
    public static Rule Rule { get; } =
        new(
            "REFS003",
            Severity.Query,
            "Names differ between citation and reference",
            "The names in a citation are how a reader finds the work in the list; where they differ one of the two is wrong.",
            "APA 7 §8.4 and §8.17 (Number of Authors to Include in In-Text Citations)",
            "“(Lynd, 2019)” in the text; “Lind, J. (2019)” in the list.",
            "The same spelling and the same authors in both.",
            "The citation is linked to the reference named; ask the author which form is right, and correct the other."
        );

    public static Diagnostic Find(SourceRef source, string cited, CitedWork work) =>
        Rule.At(source, $"The citation “{cited}” is taken for {work.Display}, but the names differ: which is right?", cited, work.Display);
}
