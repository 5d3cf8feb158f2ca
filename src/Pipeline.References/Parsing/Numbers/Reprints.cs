using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>"1931. Reprint, Leiden: Brill, 2007." (Chicago 17): the word is no publisher, and the year before it is of the first printing.</summary>
internal static partial class Reprints
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var match = Pattern().Match(text.Plain) is { Success: true } reprint ? reprint : FirstPrintedPattern().Match(text.Plain);
        if (!match.Success)
            return;
        labelled.Fill(match.Groups["imprint"], TokenLabel.AfterImprint);
        labelled.Fill(match.Groups["place"], TokenLabel.PublisherLoc);
        labelled.Fill(match.Groups["publisher"], TokenLabel.PublisherName);
        if (!match.Groups["year"].Success)
            return;
        labelled.Fill(match.Groups["original"], TokenLabel.OriginalYear);
        labelled.Fill(match.Groups["year"], TokenLabel.Year);
    }

    [GeneratedRegex(
        @"(?:\b(?<original>1[5-9][0-9]{2})\. )?(?<imprint>Reprint(?:ed)?, (?:(?<place>\p{Lu}[^:.0-9]{1,60}): )?(?<publisher>\p{Lu}[^:.0-9,]{1,90})(?:, (?<year>(?:19|20)[0-9]{2}))?\.?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();

    /// <summary>"*The History of Sumatra*. 1783. Oxford UP, 1966." (MLA 9).</summary>
    [GeneratedRegex(
        @"\p{L}\. (?<original>1[5-9][0-9]{2})\. (?<imprint>(?<publisher>\p{Lu}[^:.0-9,]{1,60}), (?<year>(?:19|20)[0-9]{2})\.?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FirstPrintedPattern();
}
