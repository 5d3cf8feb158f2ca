using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>"‘Human Rights and the Universal Subject’ (2012) 19 Indiana Journal of Global Legal Studies 257": year, volume, journal and first page without a sign between them (OSCOLA 4, 3.3).</summary>
internal static partial class LegalJournals
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match) return;
        for (var at = 0; at < labelled.Labels.Length; at++)
        {
            if (labelled.Tokens[at].Start < match.Index || labelled.Tokens[at].Shape == TokenShape.Identifier) continue;
            labelled.Labels[at] = LabelOf(match, labelled.Tokens[at]);
        }
    }

    private static TokenLabel LabelOf(Match match, Token token)
    {
        foreach (var (name, label) in new[] { ("year", TokenLabel.Year), ("volume", TokenLabel.Volume), ("issue", TokenLabel.Issue), ("journal", TokenLabel.Source), ("page", TokenLabel.FirstPage) })
            if (match.Groups[name] is { Success: true } group && token.Start >= group.Index && token.End <= group.Index + group.Length) return label;
        return token.Start < match.Groups["journal"].Index ? TokenLabel.AfterTitle : TokenLabel.AfterLocator;
    }

    [GeneratedRegex(@"(?<=[""']\s)[(\[](?<year>(?:1[89]|20)[0-9]{2})[)\]]\s(?:(?<volume>[0-9]{1,3})(?:\((?<issue>[0-9]{1,2})\))?\s)?(?<journal>\p{Lu}[\p{L}&,.' -]{1,90}?)\s(?<page>[0-9]{1,5})(?:,\s?[0-9–-]{1,12})?\.?\s*(?:$|<|http|doi)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
