using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>
/// "[2004] UKHL 55", "[2025] 1 WLR 3011", "(2018) 31 JRS 22": behind the year of a judgment or of an article cited as lawyers do stand court or
/// series and number (OSCOLA 4, 2.1 and 3.3), and the words before it are parties or a title, no authors.
/// </summary>
internal static partial class CasesReported
{
    public static bool Is(string plain, YearMark year) =>
        year.Extent.Start > 0 && (plain[year.Extent.Start - 1] == '[' ? NeutralPattern() : VolumePattern()).IsMatch(plain, year.Extent.End);

    [GeneratedRegex(
        @"\G\]\s(?:[0-9]{1,2}\s)?(?:[A-Z]{1,7}|All\sER|Ch|Fam|Lloyd's\sRep)(?:\s(?:\([A-Z][a-z]*\)|[A-Z][a-z]{1,5}|[A-Z]{1,4}))?\s[0-9]{1,5}\b"
    )]
    private static partial Regex NeutralPattern();

    [GeneratedRegex(@"\G\)\s[0-9]{1,3}\s[A-Z][A-Za-z]{1,6}(?:\s[A-Z][A-Za-z]{1,6}){0,3}\s[0-9]{1,5}\b")]
    private static partial Regex VolumePattern();
}
