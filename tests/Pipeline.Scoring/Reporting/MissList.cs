using Pipeline.Scoring.Judging;

namespace Pipeline.Scoring.Reporting;

/// <summary>Lists what was missed and what was made up, the manuscripts with most of it first.</summary>
internal static class MissList
{
    private const int Shown = 160;

    /// <param name="of">Class to list, or null for all but the words.</param>
    /// <param name="most">Most manuscripts listed for a class.</param>
    public static void Print(IEnumerable<Judgement> judgements, FactClass? of, int most, TextWriter output)
    {
        var classes = of is { } one ? [one] : Enum.GetValues<FactClass>().Where(value => value != FactClass.Words);
        foreach (var value in classes)
        {
            var worst = judgements
                .Where(judgement =>
                    judgement.Matchings.TryGetValue(value, out var matching) && matching.Missed.Count + matching.Spurious.Count > 0
                )
                .OrderByDescending(judgement => judgement.Matchings[value].Missed.Count + judgement.Matchings[value].Spurious.Count)
                .Take(most)
                .ToList();
            if (worst.Count > 0)
                output.WriteLine($"== {value}");
            foreach (var judgement in worst)
                Print(judgement, judgement.Matchings[value], output);
        }
    }

    private static void Print(Judgement judgement, Matching matching, TextWriter output)
    {
        output.WriteLine(
            $"{judgement.System} {judgement.Look.Name} {judgement.File}: {matching.Hits} right, {matching.Missed.Count} missed, {matching.Spurious.Count} made up"
        );
        foreach (var (expected, nearest) in matching.Missed)
        {
            output.WriteLine($"    expected {Short(expected)}");
            if (nearest is not null)
                output.WriteLine($"         got {Short(nearest)}");
        }

        foreach (var spurious in matching.Spurious.Except(matching.Missed.Select(miss => miss.Nearest)))
            output.WriteLine($"     made up {Short(spurious!)}");
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" / ").Replace('\t', '|');
        return line.Length <= Shown ? line : line[..Shown] + $"… ({line.Length})";
    }
}
