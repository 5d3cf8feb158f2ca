using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Lines that say to whom a work is given.</summary>
internal static partial class Dedications
{
    /// <summary>Words of the longest that only a preposition tells.</summary>
    private const int Longest = 8;

    public static bool Is(Line line) => Told().IsMatch(line.Words) || (line.WordCount <= Longest && !Sentence.IsClosed(line.Words) && Given().IsMatch(line.Words));

    [GeneratedRegex(@"^(?:(?:dedicated|dedicado|dedicada|dédié|gewidmet|opgedragen|didedikasikan|dipersembahkan)\b|in\s+(?:loving\s+)?memory\s+of\b|in\s+memoriam\s+\p{L}|(?:for|to|para|untuk|pour|für|voor|à)\s+(?-i:\p{L}[^.,]{2,40}),?\s+in\s+memoriam\b|kepada\s+mendiang\b|à\s+la\s+mémoire\s+de\b|a\s+la\s+memoria\s+de\b|à\s+memória\s+de\b|zum\s+Gedenken\b|ter\s+nagedachtenis\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    /// <summary>"For my mother", "untuk Ibu", "para mi madre".</summary>
    [GeneratedRegex(@"^(?:for|in memory of|untuk|kepada|buat|para|pour|für|voor)\s+\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
