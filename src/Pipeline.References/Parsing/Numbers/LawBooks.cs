using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>"*The Rights of Refugees* (2nd edn, CUP 2021) 60", "(Oxford University Press, 8th ed, 2012) 345": edition, publisher and year in one bracket, and the page behind it (OSCOLA 4; AGLC 4).</summary>
internal static partial class LawBooks
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (
            Pattern().Match(text.Plain) is not { Success: true } match
            || labelled.Labels.Contains(TokenLabel.Issue)
            || !labelled.Labels.Contains(TokenLabel.Source)
        )
            return;
        labelled.Fill(match, TokenLabel.AfterImprint);
        labelled.Fill(match.Groups["edition"], TokenLabel.Edition);
        labelled.Fill(match.Groups["publisher"], TokenLabel.PublisherName);
        labelled.Fill(match.Groups["year"], TokenLabel.Year);
        labelled.Fill(match.Groups["page"], TokenLabel.FirstPage);
    }

    private const string Edition = @"(?<edition>(?:[0-9]{1,2}(?:st|nd|rd|th)|rev) edn?\.?)";

    [GeneratedRegex(
        @"\((?:"
            + Edition
            + @", (?<publisher>\p{Lu}[^(),0-9]{1,60}),? |(?<publisher>\p{Lu}[^(),0-9]{1,60}), "
            + Edition
            + @", )(?<year>(?:19|20)[0-9]{2})\)(?: (?<page>[0-9]{1,4}))?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
