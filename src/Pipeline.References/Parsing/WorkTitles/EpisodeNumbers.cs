using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"The out crowd (No. 688) [Audio podcast episode]": the number of an episode is no part of its title (APA 7).</summary>
internal static partial class EpisodeNumbers
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        labelled.Fill(match, TokenLabel.AfterTitle);
        labelled.Fill(match.Groups["number"], TokenLabel.ReportNumber);
    }

    [GeneratedRegex(
        @"\((?<number>(?:No\.|Season [0-9]{1,3}, Episode) ?[0-9]{1,5})\) \[[^\[\]]{0,40}(?:podcast|episode|broadcast|series)[^\[\]]{0,20}\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
