using System.Text.RegularExpressions;
using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>A citation that stands for one before it.</summary>
/// <param name="Extent">The words that are linked; of the number of a note the end of the names before it, for it leads to the note.</param>
/// <param name="Window">Where the names before "op. cit." may be; empty for "ibid." and for an "op. cit." without names.</param>
/// <param name="IsBeside">"In this volume", "(n 12)": a work that need not have been cited before, and no citation at all without names.</param>
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
            var end = EndOfNames(plain, match.Index);
            var from = Math.Max(plain.LastIndexOfAny(Barriers, Math.Max(0, end - 1)) + 1, end - LongestNames);
            var isNamed = !match.Groups["again"].Success && from < end;
            var isInNote = match.Groups["note"].Success;
            if (isInNote && isNamed)
                word = new(end - 1, end);
            yield return new(word, isNamed ? new(Math.Max(0, from), end) : default, match.Groups["beside"].Success || isInNote);
        }
    }

    /// <summary>Names stand just before, or before the bracket that it opens: "Lind (op. cit.)".</summary>
    private static int EndOfNames(string plain, int at) => at > 1 && plain[at - 1] is '(' or '[' && plain[at - 2] == ' ' ? at - 2 : at;

    private static readonly char[] Barriers = ['(', '[', ';', '\uFFFC', '?', '!'];

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?<again>"
            + CitingForms.Again
            + ")|(?<beside>"
            + CitingForms.Beside
            + ")|(?<note>"
            + CitingForms.InNote
            + ")|"
            + CitingForms.Before
            + ")"
    )]
    private static partial Regex RepeatPattern();
}
