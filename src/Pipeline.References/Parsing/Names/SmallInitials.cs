using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Kim, M.-j., &amp; Lee, S.-j.": the second initial of romanised Korean and Chinese given names is small (Chicago 17), and goes with the first; so do those behind "del" in Spanish ("M. del C.").</summary>
internal static partial class SmallInitials
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        foreach (Match match in Pattern().Matches(text.Plain))
        {
            var first = labelled.Tokens.FindIndex(token => token.Start >= match.Index);
            if (first > 0 && labelled.Labels[first] is TokenLabel.GivenNames or TokenLabel.EditorGivenNames or TokenLabel.Surname)
                Join(labelled, match, first);
        }
    }

    private static void Join(LabelledTokens labelled, Match initials, int first)
    {
        var given = labelled.Labels[first] == TokenLabel.EditorGivenNames ? TokenLabel.EditorGivenNames : TokenLabel.GivenNames;
        labelled.Fill(initials, given);
        var next = labelled.Tokens.FindIndex(token => token.Start >= initials.Index + initials.Length);
        if (next > 0 && labelled.Tokens[next].Shape is TokenShape.Comma or TokenShape.Ampersand)
            labelled.Labels[next] = TokenLabels.After(given);
    }

    [GeneratedRegex(@"(?<=[,&] |\()\p{Lu}\.(?: ?- ?\p{Ll}\.| de(?:l| la| los| las) \p{Lu}\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
