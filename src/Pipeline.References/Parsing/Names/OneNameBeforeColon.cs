using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Morawska, Ewa: Labor Migrations": given names in full behind one surname end at the colon before the title (DIN 1505-2).</summary>
internal static class OneNameBeforeColon
{
    /// <summary>Most words and initials of given names.</summary>
    private const int Longest = 3;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var comma = Array.FindIndex(labels, label => label != TokenLabel.Surname);
        if (comma < 1 || tokens[comma].Shape != TokenShape.Comma)
            return;
        var colon = comma + 1;
        while (colon < tokens.Count && colon - comma <= Longest && tokens[colon].IsName)
            colon++;
        if (
            colon == comma + 1
            || colon + 1 >= tokens.Count
            || tokens[colon].Shape != TokenShape.Colon
            || text[tokens[colon].End] != ' '
            || labels[colon + 1] is not (TokenLabel.Title or TokenLabel.Source)
        )
            return;
        labels[comma] = TokenLabel.AfterPeople;
        labels.AsSpan(comma + 1, colon - comma - 1).Fill(TokenLabel.GivenNames);
        labels[colon] = TokenLabel.AfterPeople;
    }
}
