using System.Text.RegularExpressions;

namespace Pipeline.Jats.Contributions;

/// <summary>How much of a role someone had: the three degrees of CRediT ("lead", "equal", "supporting") as statements name them behind a role or a name.</summary>
internal static partial class DegreeWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lead"] = "lead", ["leading"] = "lead", ["utama"] = "lead", ["ketua"] = "lead", ["principal"] = "lead", ["líder"] = "lead", ["leitend"] = "lead", ["leidend"] = "lead",
        ["equal"] = "equal", ["setara"] = "equal", ["sama"] = "equal", ["igual"] = "equal", ["égal"] = "equal", ["égale"] = "equal", ["gleich"] = "equal", ["gelijk"] = "equal",
        ["supporting"] = "supporting", ["support"] = "supporting", ["pendukung"] = "supporting", ["sokongan"] = "supporting", ["apoyo"] = "supporting", ["de apoyo"] = "supporting", ["apoio"] = "supporting", ["de apoio"] = "supporting",
        ["appui"] = "supporting", ["soutien"] = "supporting", ["unterstützend"] = "supporting", ["ondersteunend"] = "supporting",
    };

    /// <summary>The degree that a word names; null for any other.</summary>
    public static string? Of(string word) => Known.GetValueOrDefault(word.Trim());

    /// <summary>The degree that stands right behind a place, in brackets or behind a dash.</summary>
    public static string? Behind(string text, int at) => Pattern().Match(text, at) is { Success: true } match ? Of(match.Groups["word"].Value) : null;

    [GeneratedRegex(@"\G\s*(?:[(\[]\s*(?<word>\p{L}[\p{L} ]{2,15}?)(?:\s(?:role|contribution|contributor))?\s*[)\]]|[–—-]\s*(?<word>\p{L}{3,15})(?!\p{L}))")]
    private static partial Regex Pattern();
}
