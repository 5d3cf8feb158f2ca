using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Lines that say to whom a work is given.</summary>
internal static partial class Dedications
{
    /// <summary>Words of the longest that only a preposition tells.</summary>
    private const int Longest = 8;

    /// <summary>The same where italics or its place on the line tell it too.</summary>
    private const int LongestTo = 15;

    public static bool Is(Line line) =>
        Told().IsMatch(line.Words) || (line.WordCount <= Longest && !Sentence.IsClosed(line.Words) && Given().IsMatch(line.Words));

    /// <summary>"To the women of Sabah", which only a look of its own tells from other lines.</summary>
    public static bool IsTo(Line line) =>
        line.WordCount is > 1 and <= LongestTo && !Sentence.IsClosed(line.Words.TrimEnd('.')) && To().IsMatch(line.Words);

    [GeneratedRegex(
        @"^(?:(?:dedicated|dedicado|dedicada|dédié|gewidmet|opgedragen|didedikasikan|dipersembahkan)\b|(?:en\s+)?(?:homenaje|homenagem|hommage)\s+(?:a|à|ao)\b|in\s+hono(?:u)?r\s+of\b|in\s+(?:loving\s+)?memory\s+of\b|in\s+memoriam\s+\p{L}|(?:for|to|para|untuk|pour|für|voor|à)\s+(?-i:\p{L}[^.,]{2,40}),?\s+in\s+memoriam\b|kepada\s+mendiang\b|à\s+la\s+mémoire\s+de\b|a\s+la\s+memoria\s+de\b|à\s+memória\s+de\b|zum\s+Gedenken\b|ter\s+nagedachtenis\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Told();

    /// <summary>"For my mother", "untuk Ibu", "para mi madre".</summary>
    [GeneratedRegex(
        @"^(?:for|in memory of|untuk|kepada|buat|para|pour|für|voor)\s+\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Given();

    [GeneratedRegex(
        @"^(?:to|for|in\s+memory\s+of|untuk|kepada|bagi|buat|para|pour|für|voor|aan|à|al?|ao|aos|às)\s+\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex To();
}
