using System.Text.RegularExpressions;

namespace Pipeline.Jats.Checking;

/// <summary>Labels that texts name, word for word: "Figure 1" is in "(see figure 1a)" and not in "Figure 10".</summary>
internal sealed partial class Mentions(IEnumerable<string> texts)
{
    /// <summary>Labels of more words are known by their first.</summary>
    private const int MostWords = 4;

    private readonly List<List<string>> _texts = [.. texts.Select(WordsOf)];
    private readonly Dictionary<int, HashSet<string>> _runs = [];

    public bool Has(string label)
    {
        var words = WordsOf(label);
        var count = Math.Min(words.Count, MostWords);
        if (count == 0) return false;
        if (!_runs.TryGetValue(count, out var runs)) _runs[count] = runs = RunsOf(count);
        return runs.Contains(string.Join(' ', words.Take(count)));
    }

    /// <summary>Every run of so many words; one that ends in a part of a number is one of the number too.</summary>
    private HashSet<string> RunsOf(int count)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in _texts)
            for (var at = 0; at + count <= words.Count; at++)
            {
                var run = string.Join(' ', words.Skip(at).Take(count));
                runs.Add(run);
                if (char.IsAsciiLetter(run[^1]) && run.Length > 1 && char.IsAsciiDigit(run[^2])) runs.Add(run[..^1]);
            }
        return runs;
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9]+(?:\.[0-9]+)*\p{L}*|\p{N}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
