using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The words of addresses, which may be printed in several lines.</summary>
internal static class AffWords
{
    /// <summary>Without the signs around them, and with both brackets of a pair or none.</summary>
    public static string Of(Line line)
    {
        var raw = line.Words.Trim(' ', ';', ',').TrimEnd(')').TrimEnd();
        if (raw is ['(', ..] && !raw.Contains(')', StringComparison.Ordinal))
            raw = raw[1..].TrimStart();
        return raw.Count(character => character == '(') > raw.Count(character => character == ')') ? raw + ")" : raw;
    }

    /// <summary>
    /// Under the name of one author the lines of an address are one: the department, then the faculty, then the university, then the town.
    /// A department alone is never the whole address, whoever stands above it; two lines that both end in a country are two addresses.
    /// </summary>
    /// <param name="isOfOne">Whether one author stands above.</param>
    public static bool GoesOn(string begun, string next, bool isOfOne) =>
        IsInside(begun, next)
        || (
            isOfOne
            && PersonWords.IsUniversity(begun)
            && !PersonWords.IsUnit(begun)
            && PersonWords.IsDepartment(next)
            && !(PersonWords.EndsWithCountry(begun) && PersonWords.EndsWithCountry(next))
        )
        || isOfOne
            && !PersonWords.EndsWithCountry(begun)
            && (
                !PersonWords.NamesInstitution(next)
                || Streets.IsAtStart(next)
                || (PersonWords.IsUnit(begun) && (!PersonWords.IsUnit(next) || IsOfOtherRank(begun, next)))
                || (
                    begun.StartsWith("College of ", StringComparison.OrdinalIgnoreCase)
                    && !next.StartsWith("College of ", StringComparison.OrdinalIgnoreCase)
                )
            );

    /// <summary>Two parts of institutions that begin with other words, as a department and its faculty do; two departments are two addresses.</summary>
    private static bool IsOfOtherRank(string begun, string next) =>
        !PersonWords.IsUniversity(begun) && !begun.Split(' ')[0].Equals(next.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>A department and what it belongs to, a line for each.</summary>
    private static bool IsInside(string begun, string next) =>
        !begun.Contains(',', StringComparison.Ordinal)
        && PersonWords.IsUnit(begun)
        && PersonWords.NamesInstitution(next)
        && !PersonWords.IsUnit(next)
        && PersonWords.IsUniversity(next);
}
