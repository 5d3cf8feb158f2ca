using System.Text.RegularExpressions;

namespace Pipeline.References.Works;

/// <summary>The year that a law has in its name, which its reference does not print again ("Undang-Undang Nomor 18 Tahun 2017", "Immigration Act 1959").</summary>
internal static partial class LawYears
{
    /// <returns>Four digits; empty where the name has no year.</returns>
    public static string Of(string title) =>
        YearPattern().Match(PlainCharacters.Of(title)) is { Success: true } match ? match.Groups["year"].Value : string.Empty;

    [GeneratedRegex(
        @"\b(?:Tahun|Th\.)\s(?<year>(?:1[89]|20)[0-9]{2})\b|\b(?:No\.?|Number|Nomor)\s?[0-9]{1,4}[A-Z]?(?:\sof\s|/)(?<year>(?:1[89]|20)[0-9]{2})\b|\sv\.?\s.{1,160}?[(\[](?:[^()\[\]]{0,40}\s)?(?<year>(?:1[89]|20)[0-9]{2})[)\]]|\b(?:Acts?|Ordinance|Enactment|Code|Rules|Regulations|Order)(?:\s\([\p{L} ]+\))?,?\s(?:of\s)?(?<year>(?:1[89]|20)[0-9]{2})\b|\b(?:Akta|Ordinan|Enakmen)\s[^0-9]{2,160}\s(?<year>(?:1[89]|20)[0-9]{2})\b"
            + @"|\b(?:de|du|vom|van)\s[0-9]{1,2}(?:er|º|°|\.)?\s(?:de\s)?\p{L}{3,12}\s(?:de\s)?(?<year>(?:1[89]|20)[0-9]{2})\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s[0-9]{1,2},\s(?<year>(?:1[89]|20)[0-9]{2})\b|\b(?:opened for signature|adopted)\s[0-9]{1,2}\s\p{L}{3,9}\s(?<year>(?:1[89]|20)[0-9]{2})\b|\b(?:Directive|Regulation|Decision|Ley|Loi|Lei)\b[^0-9]{0,20}(?:[0-9.]+/)?(?<year>(?:1[89]|20)[0-9]{2})(?:/[0-9]+|\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearPattern();
}
