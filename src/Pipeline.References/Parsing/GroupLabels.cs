using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Labels tokens by the named groups of a pattern, for styles in which places and signs alone tell the fields.</summary>
internal static class GroupLabels
{
    private static readonly (string Group, TokenLabel Label)[] Known =
    [
        ("year", TokenLabel.Year),
        ("month", TokenLabel.Month),
        ("day", TokenLabel.Day),
        ("volume", TokenLabel.Volume),
        ("issue", TokenLabel.Issue),
        ("source", TokenLabel.Source),
        ("edition", TokenLabel.Edition),
        ("place", TokenLabel.PublisherLoc),
        ("publisher", TokenLabel.PublisherName),
        ("page", TokenLabel.FirstPage),
        ("last", TokenLabel.LastPage),
    ];

    /// <summary>Every token from the match on, identifiers aside, has the label of its group or is outside all fields.</summary>
    public static void Apply(Match match, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (var at = labelled.Tokens.FindIndex(token => token.Start >= match.Index); at >= 0 && at < labels.Length; at++)
            if (labelled.Tokens[at].Shape != TokenShape.Identifier)
                labels[at] = LabelOf(match, labelled.Tokens[at]) ?? (at == 0 ? TokenLabel.AtStart : TokenLabels.After(labels[at - 1]));
    }

    private static TokenLabel? LabelOf(Match match, Token token)
    {
        foreach (var (name, label) in Known)
            if (match.Groups[name] is { Success: true } group && token.IsIn(group))
                return label;
        return null;
    }
}
