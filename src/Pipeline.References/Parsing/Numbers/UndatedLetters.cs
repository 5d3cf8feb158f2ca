using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>"(n.d.-a)", "(in press-b)": the letter that tells works without a year apart goes with the words for it (APA 7); "(no date)".</summary>
internal static partial class UndatedLetters
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is { Success: true } match)
            labelled.Fill(match.Groups["year"], TokenLabel.Year);
    }

    [GeneratedRegex(
        @"^[^(]{1,300}\((?<year>(?:n\. ?d\.|in press|forthcoming|s\. ?f\.|t\. ?t\.)-?[a-k]|no date)\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
