using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Finds addresses that take a line for each part: under an institution stand its street, its town and its country, each alone,
/// so that a town of one word could pass for a name.
/// </summary>
internal static partial class AddressLines
{
    /// <summary>Words of the longest line with nothing but a town.</summary>
    private const int LongestTown = 4;

    /// <summary>The lines among those given that go on an address from the line above them.</summary>
    public static HashSet<int> Find(FrontLines lines, IReadOnlyList<int> places)
    {
        var found = new HashSet<int>();
        for (var at = 1; at < places.Count; at++)
        {
            var isBegun = found.Contains(places[at - 1]) || IsInstitution(lines[places[at - 1]]);
            if (
                isBegun
                && places[at] - places[at - 1] == 1
                && GoesOn(lines[places[at - 1]], lines[places[at]], at + 1 < places.Count ? lines[places[at + 1]] : null)
            )
                found.Add(places[at]);
        }

        return found;
    }

    private static bool IsInstitution(Line line) =>
        !HasContact(line)
        && PersonWords.NamesInstitution(line.Words)
        && PersonWords.IsAddressOnly(line.Words)
        && !PersonWords.EndsWithCountry(line.Words)
        && !line.IsProse;

    private static bool GoesOn(Line above, Line line, Line? next)
    {
        if (
            HasContact(line)
            || AuthorMarks.StartsWithMark(line)
            || line.IsProse
            || line.Features.IsBold != above.Features.IsBold
            || line.Cell != above.Cell
            || Country.Find(above.Words.Trim(' ', '.', ',')) is not null
        )
            return false;
        if (PersonWords.IsPlaceOnly(line.Words) || IsTownWithCode(line.Words) || IsStreet(line.Words))
            return true;
        return IsTown(line)
            && next is not null
            && !HasContact(next)
            && PersonWords.IsPlaceOnly(next.Words)
            && !AuthorMarks.StartsWithMark(next)
            && !PersonWords.NamesInstitution(next.Words);
    }

    private static bool IsTown(Line line) =>
        line.WordCount <= LongestTown
        && line.Words.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '’' or '\'' or '.' or ',')
        && line.Words.Split(' ').All(word => char.IsUpper(word[0]) || !PersonWords.IsNoParticle(word));

    private static bool IsTownWithCode(string words) => TownWithCode().IsMatch(words) && !PersonWords.NamesInstitution(words);

    private static bool IsStreet(string words) => (Streets.IsAtStart(words) || Site().IsMatch(words)) && !PersonWords.IsUniversity(words);

    private static bool HasContact(Line line) =>
        ContactPatterns.Email().IsMatch(line.Words)
        || ContactPatterns.Orcid().IsMatch(line.Words)
        || line.Words.Contains(':', StringComparison.Ordinal);

    /// <summary>"Pekanbaru 28293", "28293 Pekanbaru, Riau, Indonesia".</summary>
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}.’'\- ]{1,30},?\s+\d{4,6}(?:[-–]\d{3})?|\d{4,6}(?:\s?\p{Lu}{2})?,?\s+\p{Lu}[\p{L}.’'\- ]{1,30})(?:,\s*\p{Lu}[\p{L} ]{2,30}){0,2}\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TownWithCode();

    [GeneratedRegex(
        @"^(?:kampus|campus|gedung|building|p\.?\s?o\.?\s*box|kotak pos)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Site();
}
