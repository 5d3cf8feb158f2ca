using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// What stands in square brackets between an author and the year is another form of the author's name: letters or an account with
/// the name of an organisation (APA 7), characters or an account's name with that of a person. It is no title.
/// </summary>
internal static partial class NamesInBrackets
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        if (IsOrganisation(labelled, match))
            labelled.Fill(match.Groups["whole"], TokenLabel.Collab);
        else if (labelled.Has(match.Groups["name"], TokenLabel.Surname, TokenLabel.GivenNames))
            labelled.Fill(match.Groups["bracket"], TokenLabel.AfterPeople);
        else
            return;
        AlignTitles(labelled, match);
    }

    private static bool IsOrganisation(LabelledTokens labelled, Match match) =>
        !match.Groups["name"].Value.Contains(',', StringComparison.Ordinal)
        && (labelled.Has(match.Groups["name"], TokenLabel.Collab) || IsAcronymOf(match.Groups["other"].Value, match.Groups["name"].Value));

    /// <summary>"CEPAL" of "Comisión Económica para América Latina": capitals whose letters stand in the name in their order, from its first on.</summary>
    private static bool IsAcronymOf(string letters, string name)
    {
        var at = 0;
        foreach (var letter in name)
            if (at < letters.Length && char.ToUpperInvariant(letter) == char.ToUpperInvariant(letters[at]))
                at++;
        return letters.Count(char.IsUpper) > 1
            && letters[0] == name[0]
            && at == letters.Length
            && name.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>Where a title was read in the name, what was read as what holds it is the title.</summary>
    private static void AlignTitles(LabelledTokens labelled, Match match)
    {
        var labels = labelled.Labels;
        var end = labelled.Tokens.FindIndex(token => token.Start >= match.Index + match.Length);
        if (end < 0 || labels.AsSpan(end).Contains(TokenLabel.Title))
            return;
        for (var at = 0; at < end; at++)
            if (labels[at] is TokenLabel.AfterTitle or TokenLabel.AfterSource)
                labels[at] = TokenLabel.AfterPeople;
    }

    [GeneratedRegex(
        @"^(?<whole>(?<name>\p{Lu}[^\[\](;:0-9]{1,160}?)\s?(?<bracket>\[(?<other>[^\[\]]{1,60})\]))\.?\s\((?=[0-9]{4}|n\.d|s\.f|t\.t)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
