using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"MARTES, A. *Brasileiros nos Estados Unidos*: um estudo sobre imigrantes": only the title before the colon is set off (ABNT NBR 6023), and what begins with a small letter behind it is the same title.</summary>
internal static class RomanSubtitles
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var colon = tokens.FindIndex(token => token.Shape == TokenShape.Colon);
        if (
            colon < 2
            || colon + 2 >= tokens.Count
            || !text.IsItalic(tokens[colon - 1].Start)
            || text.IsItalic(tokens[colon + 1].Start)
            || tokens[colon + 1].Shape != TokenShape.Lower
            || labels[colon - 1] is <= TokenLabel.Day or >= TokenLabel.AtStart
            || labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.Issue)
        )
            return;
        var start = colon - 1;
        while (start > 0 && text.IsItalic(tokens[start - 1].Start))
            start--;
        var end = tokens.FindIndex(colon, token => token.Shape == TokenShape.Stop);
        if (start == 0 || end < 0 || tokens[..start].Exists(token => token.Shape == TokenShape.Quote))
            return;
        labels.AsSpan(start, end - start).Fill(TokenLabel.Source);
        labels[end] = TokenLabel.AfterSource;
    }
}
