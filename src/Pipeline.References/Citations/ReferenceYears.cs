using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>The years that a reference prints, but for those of addresses and of the day it was looked up.</summary>
internal static partial class ReferenceYears
{
    /// <param name="typed">Its year as read into a field; empty where none was.</param>
    /// <returns>The year of the work, four digits or empty; its letter; and any other.</returns>
    public static (string Year, string Suffix, IReadOnlyList<string> Others) Of(string raw, string typed)
    {
        var own = TypedPattern().Match(typed);
        var printed = YearPattern().Matches(raw[..LookedUp(raw)]).Where(match => !match.Groups["range"].Success).ToList();
        if (!own.Success)
            own =
                typed.Length == 0 && !UndatedPattern().IsMatch(raw)
                    ? printed.Find(match => raw[Math.Max(0, match.Index - 1)] == '(') ?? printed.LastOrDefault() ?? own
                    : own;
        var year = own.Groups["year"].Value;
        var suffix = own.Groups["suffix"].Success
            ? own.Groups["suffix"].Value
            : printed.Find(match => match.Groups["year"].Value == year)?.Groups["suffix"].Value
                ?? UndatedLetterPattern().Match(typed).Groups["suffix"].Value;
        var others = printed
            .Concat(TypedPattern().Matches(typed))
            .Select(match => match.Groups["year"].Value)
            .Where(other => other != year)
            .Distinct()
            .ToList();
        return (year, suffix.ToLowerInvariant(), others);
    }

    /// <summary>Where the words about looking it up begin; the length where there are none.</summary>
    private static int LookedUp(string raw) => LookedUpPattern().Match(raw) is { Success: true, Index: var index } ? index : raw.Length;

    [GeneratedRegex(@"(?<![0-9])(?<year>1[0-9]{3}|20[0-9]{2})\s?-?(?<suffix>[a-kA-K](?!\p{L}))?(?![0-9])")]
    private static partial Regex TypedPattern();

    [GeneratedRegex(
        @"(?<range>[0-9][–-])?(?<![\p{L}0-9/_.=-])(?<year>1[0-9]{3}|20[0-9]{2})(?<suffix>[a-k](?!\p{L}))?(?![\p{L}0-9/_=]|[–-][0-9]|\.[0-9])"
    )]
    private static partial Regex YearPattern();

    [GeneratedRegex(
        @"\b(?:accessed|retrieved|last\svisited|viewed|diakses|diunduh|dicapai|acesso\sem|acessado|consultado|consulté|abgerufen|zugriff|geraadpleegd|recuperado|disponível\sem|disponible\sen)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LookedUpPattern();

    /// <summary>"n.d.-a" (APA 7).</summary>
    [GeneratedRegex(@"^[^0-9]{2,16}\s?-(?<suffix>[a-k])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UndatedLetterPattern();

    [GeneratedRegex(@"\(?(?:\b|(?=\[))" + CitingForms.Undated, RegexOptions.IgnoreCase)]
    private static partial Regex UndatedPattern();
}
