using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "ORTEGA Y VELA, Juan Manuel e Itzel RAMÍREZ": where the first name has its surname in capitals and its given names not, capitals
/// tell surnames of all names, and small words between two of them belong to them.
/// </summary>
internal static class CapitalSurnames
{
    /// <summary>Fewest letters of a surname in capitals that initials are not taken for.</summary>
    private const int Shortest = 4;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (labels, tokens) = (labelled.Labels, labelled.Tokens);
        var end = Array.FindIndex(labels, label => label is not (TokenLabel.Surname or TokenLabel.GivenNames or TokenLabel.AfterPeople));
        if (end < 3 || labels[0] != TokenLabel.Surname || !IsCapital(tokens[0]))
            return;
        var comma = tokens.FindIndex(0, end, token => token.Shape == TokenShape.Comma);
        if (
            comma < 1
            || !tokens[..comma].TrueForAll(token => IsCapital(token) || IsSmall(text, token))
            || !tokens[comma..end].Exists(IsGiven)
        )
            return;
        for (var at = 0; at < end; at++)
        {
            if (labels[at] == TokenLabel.AfterPeople)
                continue;
            if (IsCapital(tokens[at]))
                labels[at] = TokenLabel.Surname;
            else if (IsGiven(tokens[at]))
                labels[at] = TokenLabel.GivenNames;
            else if (
                at > 0
                && at + 1 < end
                && IsSmall(text, tokens[at])
                && labels[at - 1] == TokenLabel.Surname
                && IsCapital(tokens[at + 1])
            )
                labels[at] = TokenLabel.Surname;
        }
    }

    private static bool IsCapital(Token token) => token.Shape is TokenShape.Capitals or TokenShape.LongCapitals && token.Length >= Shortest;

    private static bool IsGiven(Token token) => token.IsName && token.Length > 2;

    private static bool IsSmall(ReferenceText text, Token token) => token.IsWord && text.IsParticle(token);
}
