using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Tells tables, figures and sections of a work cited from those of the article: they stand in the brackets of the citation right behind its year
/// ("(UNHCR, 2024, Table 3)", "Lind (2024, fig. 2)"; APA 7, 8.13), or before a page ("(Table 5.2, p. 201)").
/// </summary>
internal static partial class CitedPlaces
{
    /// <summary>Characters of the longest citation up to its place.</summary>
    private const int Longest = 160;

    /// <param name="mention">Of a table, figure or section in the text.</param>
    public static bool Has(string text, Match mention)
    {
        var from = Math.Max(0, mention.Index - Longest);
        var open = text.LastIndexOf('(', Math.Max(0, mention.Index - 1), Math.Max(0, mention.Index - from));
        if (open < 0 || text.AsSpan(open, mention.Index - open).Contains(')'))
            return false;
        var end = mention.Index + mention.Length;
        if (PagePattern().IsMatch(text.AsSpan(end)))
            return true;
        var within = text[(open + 1)..mention.Index];
        var piece = within[(within.LastIndexOf(';') + 1)..];
        if (YearPattern().Match(piece) is not { Success: true } year)
            return false;
        var names = year.Groups["names"].Value.TrimEnd(' ', ',');
        if (names.Length == 0)
            return piece.Length == within.Length && NameBeforePattern().IsMatch(text.AsSpan(0, open));
        return names.Any(char.IsUpper) && MonthNames.NumberOf(names[(names.LastIndexOf(' ') + 1)..]) is null;
    }

    /// <summary>A citation by names and year up to the place in its work.</summary>
    [GeneratedRegex(
        @"^(?<names>[^()]*?)\b(?:1[5-9]|20)[0-9]{2}[a-z]?\s*[,:]\s*(?:(?:pp?|hlm|hal|S)\.\s?[0-9]+(?:[–-][0-9]+)?\s?(?:,|and|dan|und|&)\s?)?$"
    )]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?:,|\s(?:and|dan|und|&))\s?(?:pp?|hlm|hal|ms|S)\.\s?[0-9][^()]*\)")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"(?:\p{Lu}[\p{L}\p{M}’'-]+(?:['’]s)?|al\.|dkk\.|\p{L}\])\s$")]
    private static partial Regex NameBeforePattern();
}
