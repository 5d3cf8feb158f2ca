using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Lists in which authors stand on a line of their own over their works, each of which begins with its year, as American
/// anthropologists set them (AAA Style Guide 2009, reference list).
/// </summary>
internal static partial class AuthorHeads
{
    /// <summary>Fewest authors with a work under them that make such a list.</summary>
    private const int FewestHeads = 3;

    /// <summary>Words of the longest line of authors.</summary>
    private const int LongestHead = 20;

    public static bool Are(List<Line> lines) =>
        Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Count(at => IsHead(lines[at - 1]) && IsWork(lines[at])) >= FewestHeads;

    /// <summary>Every work behind its authors, who are repeated where several works stand under them.</summary>
    public static IEnumerable<(Line? Authors, Line Work)> Pairs(List<Line> lines)
    {
        Line? head = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (at + 1 < lines.Count && IsHead(lines[at]) && IsWork(lines[at + 1]))
                head = lines[at];
            else if (head is not null && IsWork(lines[at]))
                yield return (head, lines[at]);
            else
            {
                head = null;
                yield return (null, lines[at]);
            }
        }
    }

    private static bool IsHead(Line line) =>
        line.WordCount is > 0 and <= LongestHead && !line.Words.Any(char.IsDigit) && Name().IsMatch(line.Words);

    private static bool IsWork(Line line) => Year().IsMatch(line.Words);

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}’'. -]*(?:,\s*\p{L}|$)")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:(?:1[5-9]|20)\d\d[a-z]?|n\.d\.[a-z]?|[Ii]n press|[Ff]orthcoming)\b\.?\s+[\p{Lu}“‘""\[]")]
    private static partial Regex Year();
}
