using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Dewi R, Sutanto A, for the MIGRA Study Group.": the group that the people named write for (Citing Medicine 2, 1).</summary>
internal static partial class GroupsWrittenFor
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        labelled.Fill(match.Groups["for"], TokenLabel.AfterPeople);
        labelled.Fill(match.Groups["group"], TokenLabel.Collab);
        if (labelled.Labels.Contains(TokenLabel.Year))
            return;
        var year = labelled.Tokens.FindIndex(token => token.Shape == TokenShape.Year && token.Start > match.Index + match.Length);
        if (year > 0)
            labelled.Labels[year] = TokenLabel.Year;
    }

    [GeneratedRegex(
        @"^[^0-9:]{4,300}?, (?<for>(?:for|on behalf of) the) (?<group>\p{Lu}[\p{L}0-9 -]{1,60} (?:Group|Investigators|Consortium|Network|Collaborators|Collaboration|Team))(?=\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
