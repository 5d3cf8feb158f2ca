using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>Heading tags go down by more than one level at a time.</summary>
internal static class SkippedHeadingLevel
{
    public static Rule Rule { get; } =
        new(
            "PDFW008",
            Severity.Notice,
            "A heading level is skipped",
            "Readers who move by headings would look for a level that is not there; the heading was tagged one level below the one before it and looks as before.",
            "PDF/UA-1 §7.4.2",
            "a level 3 heading right under a level 1 heading",
            "a level 2 heading there",
            "Look whether the heading's level is meant, and correct it in the manuscript if not."
        );

    public static Diagnostic At(SourceRef location, string found, string written) =>
        Rule.At(
            location,
            $"This heading of level {found[1..]} follows no heading of the level above it and is tagged as level {written[1..]}.",
            found,
            written
        );
}
