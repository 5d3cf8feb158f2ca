using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>"Plato. (ca. 370 B.C.E./1997)": works of antiquity have the year that they are of before that of the edition (APA 7).</summary>
internal static partial class AncientYears
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        labelled.Fill(match.Groups["name"], TokenLabel.Surname);
        labelled.Fill(match.Groups["all"], TokenLabel.AfterDate);
        labelled.Fill(match.Groups["original"], TokenLabel.OriginalYear);
        labelled.Fill(match.Groups["year"], TokenLabel.Year);
        var title = labelled.Tokens.FindIndex(token => token.Start >= match.Index + match.Length);
        var end = title < 0 ? -1 : labelled.Tokens.FindIndex(title, token => token.Shape is TokenShape.Stop or TokenShape.Opening);
        if (end <= title || !labelled.Tokens[title].IsWord)
            return;
        var label = labelled.Labels.AsSpan(end).Contains(TokenLabel.Source) ? TokenLabel.Title : TokenLabel.Source;
        labelled.Labels.AsSpan(title, end - title).Fill(label);
        labelled.Labels[end] = TokenLabels.After(label);
    }

    [GeneratedRegex(
        @"^(?<name>\p{Lu}\p{L}+(?: of \p{Lu}\p{L}+)?)(?<all>\.? \((?<original>(?:ca?\. ?|circa )?[0-9]{1,4} ?(?:B\.?C\.?E?\.?|C\.E\.|CE|A\.D\.|AD|SM))/(?<year>(?:1[5-9]|20)[0-9]{2})\)\.? ?)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
