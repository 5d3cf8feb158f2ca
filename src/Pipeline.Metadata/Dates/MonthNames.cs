using System.Collections.Frozen;

namespace Pipeline.Metadata.Dates;

/// <summary>Month names in English, Indonesian and Malay, whole and shortened.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
    [
        "january jan januari",
        "february feb febr februari pebruari",
        "march mar mrt maret mac",
        "april apr",
        "may mei",
        "june jun juni jn",
        "july jul juli julai jl",
        "august aug agustus agst agt ags agu ogos",
        "september sep sept",
        "october oct oktober okt",
        "november nov nopember nop",
        "december dec desember des disember dis",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, index) => names.Split(' ').Distinct().Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12, or null where the word names no month.</summary>
    public static int? NumberOf(string word) => Numbers.TryGetValue(word, out var number) ? number : null;
}
