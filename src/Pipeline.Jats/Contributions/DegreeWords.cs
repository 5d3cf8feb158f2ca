using System.Text.RegularExpressions;

namespace Pipeline.Jats.Contributions;

/// <summary>How much of a role someone had: the three degrees of CRediT ("lead", "equal", "supporting") as statements name them behind a role or a name.</summary>
internal static partial class DegreeWords
{
    private static readonly Dictionary<string, string> Known = new (string Degree, string Words)[]
    {
        ("lead", "lead|leading|utama|ketua|principal|líder|leitend|leidend"),
        ("equal", "equal|setara|sama|igual|égal|égale|gleich|gelijk"),
        ("supporting", "supporting|support|pendukung|sokongan|apoyo|de apoyo|apoio|de apoio|appui|soutien|unterstützend|ondersteunend"),
    }
        .SelectMany(row => row.Words.Split('|').Select(word => (word, row.Degree)))
        .ToDictionary(pair => pair.word, pair => pair.Degree, StringComparer.OrdinalIgnoreCase);

    /// <summary>The degree that a word names; null for any other.</summary>
    public static string? Of(string word) => Known.GetValueOrDefault(word.Trim());

    /// <summary>The degree that stands right behind a place, in brackets or behind a dash.</summary>
    public static string? Behind(string text, int at) =>
        Pattern().Match(text, at) is { Success: true } match ? Of(match.Groups["word"].Value) : null;

    [GeneratedRegex(
        @"\G\s*(?:[(\[]\s*(?<word>\p{L}[\p{L} ]{2,15}?)(?:\s(?:role|contribution|contributor))?\s*[)\]]|[–—-]\s*(?<word>\p{L}{3,15})(?!\p{L}))"
    )]
    private static partial Regex Pattern();
}
