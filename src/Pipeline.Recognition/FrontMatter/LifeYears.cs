using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The years or days in which somebody was born and died ("(1950–2024)", "12 Mei 1950 – 3 Januari 2024").</summary>
internal static partial class LifeYears
{
    /// <summary>The line says nothing else.</summary>
    public static bool Are(Line line) => Whole().IsMatch(line.Words);

    /// <summary>Where they, or that somebody has died, stand in brackets behind names and their marks.</summary>
    public static IReadOnlyList<(int Start, int Length)> In(string text) =>
        [.. Bracketed().Matches(text).Concat(Dead().Matches(text)).Select(match => (match.Index, match.Length)).Order()];

    private const string Day = @"(?:(?:\p{L}{3,15}\s+)?\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?|\p{L}{3,12}\.?\s+\d{1,2},\s+)?";

    private const string Span = Day + @"(?:1[5-9]|20)\d\d\s*[-–—]\s*" + Day + @"(?:1[5-9]|20)\d\d";

    [GeneratedRegex(@"^(?:[(\[]\s*" + Span + @"\s*[)\]]|" + Span + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<=\p{L}\.?\s*)[(\[]\s*(?:[*†]\s*)?" + Span + @"\s*[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"\((?:deceased|†|in memoriam|meninggal(?: dunia)?|wafat|fallecid[oa]|falecid[oa]|décédée?|verstorben|overleden)\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Dead();
}
