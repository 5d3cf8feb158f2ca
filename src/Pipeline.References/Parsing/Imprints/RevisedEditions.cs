using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"3., überarb. Aufl.", "2., durchges. u. erw. Auflage": number and kind of a German edition are one.</summary>
internal static partial class RevisedEditions
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        labelled.Fill(match, TokenLabel.Edition);
        var first = labelled.Tokens.FindIndex(token => token.Start >= match.Index);
        if (first > 0 && !labelled.Tokens[first - 1].IsWord)
            labelled.Labels[first - 1] = TokenLabel.AfterSource;
    }

    [GeneratedRegex(@"(?<=[.,(] )[0-9]{1,2}\., \p{Ll}[\p{L}. ]{2,60}?\bAufl(?:age\b|\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
