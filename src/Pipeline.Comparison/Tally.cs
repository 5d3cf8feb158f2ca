using System.Globalization;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison;

/// <summary>How many changes of each kind, in one line.</summary>
public static class Tally
{
    public static string Of(Seq<Change> changes)
    {
        if (changes.IsEmpty)
            return "no difference";
        var kinds = changes
            .CountBy(change => change.Kind)
            .OrderBy(count => count.Key)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} {WordOf(count.Key)}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{changes.Count} {(changes.Count == 1 ? "difference" : "differences")}: {string.Join(", ", kinds)}"
        );
    }

    private static string WordOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Formatting => "in formatting",
            ChangeKind.Spacing => "in white space",
            ChangeKind.Identifier => "in ids alone",
            _ => ComparisonJson.Word(kind),
        };
}
