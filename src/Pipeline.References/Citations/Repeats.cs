using System.Text.RegularExpressions;
using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>A citation that stands for one before it.</summary>
/// <param name="Extent">The words that are linked.</param>
/// <param name="Window">Where the names before "op. cit." may be; empty for "ibid." and for an "op. cit." without names.</param>
/// <param name="IsBeside">"In this volume": a work that need not have been cited before, and no citation at all without names.</param>
internal sealed record Repeat(Extent Extent, Extent Window, bool IsBeside);

/// <summary>Finds "ibid.", "op. cit." and their like.</summary>
internal static partial class Repeats
{
    /// <summary>Furthest that names may begin before "op. cit.", in characters.</summary>
    private const int LongestNames = 80;

    public static IEnumerable<Repeat> Scan(string plain)
    {
        for (var match = RepeatPattern().Match(plain); match.Success; match = match.NextMatch())
        {
            var word = new Extent(match.Index, match.Index + match.Length);
            var from = Math.Max(plain.LastIndexOfAny(Barriers, Math.Max(0, match.Index - 1)) + 1, match.Index - LongestNames);
            var isBeside = match.Groups["before"].Success && !match.Groups["before"].Value.Contains("cit", StringComparison.OrdinalIgnoreCase) && !match.Groups["before"].Value.EndsWith('.');
            yield return new(word, match.Groups["before"].Success && from < match.Index ? new(Math.Max(0, from), match.Index) : default, isBeside);
        }
    }

    private static readonly char[] Barriers = ['(', '[', ';', '\uFFFC', '?', '!'];

    [GeneratedRegex(@"(?<![\p{L}])(?:" + CitingForms.Again + "|(?<before>" + CitingForms.Before + "))")]
    private static partial Regex RepeatPattern();
}
