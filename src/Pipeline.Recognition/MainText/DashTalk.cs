using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>A talk whose turns begin with dashes, as Romance languages print them: some of them ask and others answer.</summary>
internal static class DashTalk
{
    private const int Fewest = 2;

    public static bool Is(IReadOnlyList<Line> turns) =>
        turns.Count >= Fewest && turns.All(IsTurn) && turns.Any(IsQuestion) && !turns.All(IsQuestion);

    /// <summary>The turns at the beginning of some lines.</summary>
    public static List<Line> Read(IEnumerable<Line> lines) => [.. lines.TakeWhile(IsTurn)];

    private static bool IsTurn(Line line) =>
        line is { List: null, Format.OutlineLevel: null, Words: ['–' or '—' or '-', _, ..] } && line.WordCount > 1;

    private static bool IsQuestion(Line line) => line.Words[^1] == '?';
}
