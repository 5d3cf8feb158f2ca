using System.Globalization;
using Pipeline.Docx.Stories;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The manuscript holds tracked changes; states the policy for all of them.</summary>
internal static class TrackedChanges
{
    public static Rule Rule { get; } =
        new(
            "DOCX072",
            Severity.Info,
            "Tracked changes accepted",
            "Every tracked change is accepted, as Accept All Changes in Word would do: what was inserted or moved here is kept, what was deleted or moved away is left out, new formatting is used. Each change of text is also reported at its place.",
            "ECMA-376 part 1 §17.13.5 (Revisions)",
            "a manuscript that still has tracked changes",
            "the same manuscript with its changes accepted or rejected in Word",
            "Where a change is not meant to stand, reject it in Word and build again."
        );

    public static Diagnostic At(SourceRef part, RevisionCounts counts)
    {
        var people = counts.Authors.Count == 0 ? string.Empty : $" They are by {string.Join(", ", counts.Authors)}.";
        var days =
            counts.Days is not var (first, last) ? string.Empty
            : first == last ? $" They were made on {first}."
            : $" They were made from {first} to {last}.";
        return Rule.At(
            part,
            string.Create(
                CultureInfo.InvariantCulture,
                $"All {counts.Total} tracked change(s) were accepted ({counts.Kinds}).{people}{days}"
            )
        );
    }
}
