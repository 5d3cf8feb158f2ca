using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS043.</summary>
internal static class CitationByElimination
{
    public static Rule Rule { get; } =
        new(
            "REFS043",
            Severity.Notice,
            "Citation told apart by how others are named",
            "Two works shorten to one form; that the text names the other in full elsewhere tells which is meant, but not to a reader.",
            "APA 7 §8.18 (Avoiding Ambiguity in In-Text Citations)",
            "“(Lind et al., 2019)” and “(Lind, Kaya & Ström, 2019)” in the text; works by Lind, Kaya and Ström and by Lind, Berg, Kaya and Oduya of 2019 in the list.",
            "“(Lind, Berg, et al., 2019)” and “(Lind, Kaya, et al., 2019)”",
            "The citation is linked; see that it is the work meant, and name as many authors as tell the works apart."
        );

    public static Diagnostic Find(SourceRef source, string cited, CitedWork work) =>
        Rule.At(
            source,
            $"The citation “{cited}” fits several references; it is taken for {work.Display}, for the text names the others in another form.",
            cited
        );
}
