using System.Text.RegularExpressions;

namespace Pipeline.Jats.Checking;

/// <summary>
/// Labels that texts name, word for word: "Figure 1" is in "(see figure 1a)" and "Figure 1ab", and not in "Figure 10". In
/// scripts that put no spaces between words every letter is one.
/// </summary>
internal sealed partial class Mentions(IEnumerable<string> texts)
{
    /// <summary>Labels of more words are known by their first.</summary>
    private const int MostWords = 16;

    private const string Unspaced =
        @"\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}\p{IsHiragana}\p{IsKatakana}\p{IsThai}\p{IsLao}\p{IsKhmer}\p{IsMyanmar}\p{IsTibetan}";

    private readonly List<List<string>> _texts = [.. texts.Select(WordsOf)];
    private readonly Dictionary<int, HashSet<string>> _runs = [];

    public bool Has(string label)
    {
        var words = WordsOf(label);
        var count = Math.Min(words.Count, MostWords);
        if (count == 0)
            return false;
        if (!_runs.TryGetValue(count, out var runs))
            _runs[count] = runs = RunsOf(count);
        return runs.Contains(string.Join(' ', words.Take(count)));
    }

    /// <summary>Every run of so many words; one that ends in parts of a number names the number and each of the parts too.</summary>
    private HashSet<string> RunsOf(int count)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in _texts)
            for (var at = 0; at + count <= words.Count; at++)
            {
                var run = string.Join(' ', words.GetRange(at, count));
                runs.Add(run);
                if (Parts().Match(run) is not { Success: true, Index: var end })
                    continue;
                runs.Add(run[..end]);
                foreach (var part in run.AsSpan(end))
                    runs.Add(run[..end] + part);
            }
        return runs;
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    [GeneratedRegex(
        "[" + Unspaced + @"]\p{M}*|[\p{L}\p{M}-[" + Unspaced + @"]]+|[0-9]+(?:\.[0-9]+)*[A-Za-z]*|\p{N}+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();

    /// <summary>Letters behind a number, of which there are never many.</summary>
    [GeneratedRegex("(?<=[0-9])[a-z]{1,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
