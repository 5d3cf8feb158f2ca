using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Abel CC Hinz A Keil DA : …": names with bare initials and nothing between them. A word between initials within given
/// names is the next surname, for nobody is called so.
/// </summary>
internal static class UnpartedNames
{
    public static void Apply(LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (var at = 1; at + 1 < labels.Length; at++)
        {
            if (labels[at] != TokenLabel.GivenNames || labels[at - 1] != TokenLabel.GivenNames || !labelled.Tokens[at - 1].IsInitials)
                continue;
            var end = at;
            while (
                end < labels.Length
                && labels[end] == TokenLabel.GivenNames
                && labelled.Tokens[end].Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Lower
            )
                end++;
            if (end > at && end < labels.Length && labels[end] == TokenLabel.GivenNames && labelled.Tokens[end].IsInitials)
                Array.Fill(labels, TokenLabel.Surname, at, end - at);
        }
    }
}
