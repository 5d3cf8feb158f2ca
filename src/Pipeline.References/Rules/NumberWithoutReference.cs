using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS007.</summary>
internal static class NumberWithoutReference
{
    public static Rule Rule { get; } =
        new(
            "REFS007",
            Severity.Query,
            "Citation number beyond the list",
            "A number for which the list has no reference leads the reader nowhere.",
            "Citing Medicine, 2nd ed., appendix C (citation-sequence: every number stands for one reference)",
            "“[14]” in the text, and thirteen references.",
            "“[13]”, or a fourteenth reference.",
            "Ask the author for the missing reference or the right number."
        );

    public static Diagnostic Find(SourceRef source, int number, int count) =>
        Rule.At(
            source,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The citation has the number {number}, but the reference list has {count} references."
            ),
            number.ToString(CultureInfo.InvariantCulture)
        );
}
