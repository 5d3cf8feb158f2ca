using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Several addresses without marks in one line.</summary>
/// <param name="IsCertain">What parts them stands in no address, so that they are several however many authors there are.</param>
/// <param name="AreWhole">Each is a university and no part of one.</param>
internal sealed partial record SeveralAddresses(IReadOnlyList<Line> Addresses, bool IsCertain, bool AreWhole = false)
{
    /// <summary>Whether all name one university: posts that somebody holds at one place, which are one address.</summary>
    public bool AreAtOnePlace =>
        Addresses.Select(Universities).Aggregate((common, next) => common.Intersect(next, StringComparer.OrdinalIgnoreCase)).Any();

    /// <summary>The line taken apart in each way in which every part names an institution of its own.</summary>
    public static IEnumerable<SeveralAddresses> Read(Line line)
    {
        if (line.PartAt(';') is { Count: > 1 } parted && parted.All(part => PersonWords.NamesInstitution(part.Words)))
            yield return new(parted, IsCertain: true);
        if (At(line, Joint()) is { Count: > 1 } joined && joined.TrueForAll(part => IsWhole(part.Words.Split(',')[0])))
            yield return new(joined, IsCertain: false, AreWhole: true);
        if (At(line, CommaAnd()) is { Count: > 1 } last && last.TrueForAll(part => PersonWords.NamesInstitution(part.Words.Split(',')[0])))
            yield return new(last, IsCertain: false);
        if (At(line, Stroke()) is { Count: > 1 } stroked && stroked.TrueForAll(part => PersonWords.NamesInstitution(part.Words)))
            yield return new(stroked, IsCertain: false);
        if (
            line.PartAt(',') is { Count: > 1 } listed
            && listed.All(part => PersonWords.NamesInstitution(part.Words) && !PersonWords.IsUnit(part.Words))
        )
            yield return new(listed, IsCertain: false);
    }

    private static IEnumerable<string> Universities(Line address) =>
        address.Words.Split(',', StringSplitOptions.TrimEntries).Where(PersonWords.IsUniversity);

    /// <summary>The name of a university, or a short name in capitals ("CNRS").</summary>
    private static bool IsWhole(string name) =>
        (PersonWords.IsUniversity(name) && !PersonWords.IsUnit(name)) || (name.Length is >= 3 and <= 8 && name.All(char.IsUpper));

    private static List<Line> At(Line line, Regex joint)
    {
        var parts = new List<Line>();
        var start = 0;
        foreach (Match match in joint.Matches(line.Text))
        {
            parts.Add(line.Slice(start, match.Index - start));
            start = match.Index + match.Length;
        }

        parts.Add(line.From(start));
        return parts;
    }

    [GeneratedRegex(@"\s+(?:and|dan|und|et|y|e|en|&|/|\|)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@",\s+(?:and|dan|und|et|y|e|en|&)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex CommaAnd();

    [GeneratedRegex(@"\s+[/|]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Stroke();
}
