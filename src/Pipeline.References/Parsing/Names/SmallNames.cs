using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"boyd, d. m., &amp; Ellison, N. B.", "hooks, b.": who writes a name in small letters has small initials too.</summary>
internal static class SmallNames
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (tokens.Count < 4 || tokens[0].Shape != TokenShape.Lower || tokens[1].Shape != TokenShape.Comma)
            return;
        var end = 2;
        while (
            end + 1 < tokens.Count
            && tokens[end] is { Length: 1, Shape: TokenShape.Lower }
            && char.IsAsciiLetterLower(text[tokens[end].Start])
            && tokens[end + 1].Shape == TokenShape.Stop
        )
            end += 2;
        if (end == 2)
            return;
        (labels[0], labels[1]) = (TokenLabel.Surname, TokenLabel.AfterPeople);
        labels.AsSpan(2, end - 2).Fill(TokenLabel.GivenNames);
        if (end < labels.Length && labels[end] is TokenLabel.EtAl)
            labels[end] = TokenLabel.AfterPeople;
    }
}
