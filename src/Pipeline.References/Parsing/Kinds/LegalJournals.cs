using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Kinds;

/// <summary>"‘Human Rights and the Universal Subject’ (2012) 19 Indiana Journal of Global Legal Studies 257": year, volume, journal and first page without a sign between them (OSCOLA 4, 3.3).</summary>
internal static partial class LegalJournals
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        GroupLabels.Apply(match, labelled);
        MarkTitle(text, labelled, match.Index);
    }

    /// <summary>What stands in quotation marks just before is the article's title, whatever it seemed to be.</summary>
    private static void MarkTitle(ReferenceText text, LabelledTokens labelled, int end)
    {
        var close = labelled.Tokens.FindLastIndex(token => token.End <= end && token.Shape == TokenShape.Quote);
        if (close < 2)
            return;
        var open = labelled.Tokens.FindLastIndex(
            close - 1,
            token => token.Shape == TokenShape.Quote && text[token.Start - 1] is ' ' or '\0'
        );
        if (open >= 0 && close - open > 1)
            labelled.Labels.AsSpan(open + 1, close - open - 1).Fill(TokenLabel.Title);
    }

    [GeneratedRegex(
        @"(?<=[""']\s)[(\[](?<year>(?:1[89]|20)[0-9]{2})[)\]]\s(?:(?<volume>[0-9]{1,3})(?:\((?<issue>[0-9]{1,2})\))?\s)?(?<source>\p{Lu}[\p{L}&,.' -]{1,90}?)\s(?<page>[0-9]{1,5})(?:,\s?[0-9–-]{1,12})?\.?\s*(?:$|<|http|doi)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
