using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Amrith, S.S.; Yarwood, D. Refugees, Statelessness and the Sea.": where semicolons part the authors, no other stands behind a stop
/// (MDPI, DIN 1505-2, ABNT NBR 6023), so words there that seem to be one begin the title.
/// </summary>
internal static class NamesBySemicolon
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var last = IsInCapitals(tokens) ? 0 : -1;
        for (
            var at = 1;
            at + 1 < labels.Length && labels[at] is TokenLabel.Surname or TokenLabel.GivenNames or TokenLabel.AfterPeople;
            at++
        )
        {
            if (tokens[at].Shape == TokenShape.Semicolon)
                last = at;
            else if (
                last >= 0
                && labels[at] == TokenLabel.Surname
                && labels[at - 1] != TokenLabel.Surname
                && IsBehindName(text, labelled, last, at)
            )
            {
                MarkTitle(labelled, at);
                return;
            }
        }
    }

    /// <summary>"HANDERSON, Joseph. Diáspora. Sentidos": where the surname has capitals only, a word behind a stop is no other (ABNT NBR 6023).</summary>
    private static bool IsInCapitals(List<Token> tokens) =>
        tokens.Count > 3
        && tokens[0].Shape == TokenShape.LongCapitals
        && tokens[1].Shape == TokenShape.Comma
        && tokens[2].Shape is TokenShape.Capitalised or TokenShape.Initial;

    /// <summary>Whether the name behind the last semicolon is complete, with initials or given names and a stop or colon.</summary>
    private static bool IsBehindName(ReferenceText text, LabelledTokens labelled, int semicolon, int at) =>
        labelled.Tokens[at - 1].Shape is TokenShape.Stop or TokenShape.Colon
        && text[labelled.Tokens[at - 1].End] == ' '
        && labelled.Tokens[at].Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Lower
        && labelled.Labels.AsSpan(semicolon, at - semicolon).Contains(TokenLabel.GivenNames)
        && labelled.Labels.AsSpan(semicolon, at - semicolon).Contains(TokenLabel.Surname);

    /// <summary>From here to the title, or to its end, all is the title.</summary>
    private static void MarkTitle(LabelledTokens labelled, int start)
    {
        var labels = labelled.Labels;
        var title = Array.FindIndex(labels, start, label => label is TokenLabel.Title or TokenLabel.Source);
        var end = title < 0 ? labelled.Tokens.FindIndex(start, token => token.Shape is TokenShape.Stop or TokenShape.Semicolon) : title;
        if (end < 0)
            return;
        labels.AsSpan(start, end - start).Fill(title < 0 ? TokenLabel.Source : labels[title]);
        if (labels[start - 1] <= TokenLabel.EditorGivenNames && labelled.Tokens[start - 2].Shape != TokenShape.Initial)
            labels[start - 1] = TokenLabel.AfterPeople;
    }
}
