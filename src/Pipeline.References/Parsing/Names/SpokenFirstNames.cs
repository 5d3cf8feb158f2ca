using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Adam McKeown, “Global Migration,” …", "Mae M. Ngai, *Impossible Subjects*": names in their usual order before the comma of a title,
/// as notes have them (Chicago 17 §14.19) and lists that were made of notes. The last word is the surname, with its particles.
/// </summary>
internal static class SpokenFirstNames
{
    /// <summary>Most words of a name.</summary>
    private const int Longest = 5;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        MarkSurnameOfLast(text, labelled);
        var (labels, tokens) = (labelled.Labels, labelled.Tokens);
        var end = 0;
        while (
            end < labels.Length
            && labels[end] is TokenLabel.Surname or TokenLabel.GivenNames
            && tokens[end].Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Lower or TokenShape.Initial or TokenShape.Stop
        )
            end++;
        if (
            end < 2
            || !IsBeforeTitle(text, labelled, end)
            || (labels[end - 1] != TokenLabel.Surname && labels.AsSpan(0, end).Contains(TokenLabel.Surname))
        )
            return;
        var words = tokens[..end].Count(token => token.IsWord);
        if (words is < 2 or > Longest || !tokens[0].IsName || text.IsParticle(tokens[0]))
            return;
        var surname = tokens.FindIndex(1, end - 1, token => token.IsWord && text.IsParticle(token));
        if (surname < 0)
            surname = end - 1;
        labels.AsSpan(0, surname).Fill(TokenLabel.GivenNames);
        Array.Fill(labels, TokenLabel.Surname, surname, end - surname);
    }

    /// <summary>"Lucassen, Leo en Jan Lucassen, *Winnaars*": a last name of given names alone has its surname in its last word.</summary>
    private static void MarkSurnameOfLast(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (var at = 3; at < labels.Length; at++)
        {
            if (
                labels[at] != TokenLabel.GivenNames
                || labels[at - 1] != TokenLabel.AfterPeople
                || !(labelled.Tokens[at - 1].IsWord || labelled.Tokens[at - 1].Shape == TokenShape.Ampersand)
            )
                continue;
            var end = at;
            while (end < labels.Length && labels[end] == TokenLabel.GivenNames && labelled.Tokens[end].IsName)
                end++;
            if (
                end - at > 1
                && end < labels.Length
                && labels[end] is not (TokenLabel.GivenNames or TokenLabel.Surname)
                && IsBeforeTitle(text, labelled, end)
            )
                labels[end - 1] = TokenLabel.Surname;
        }
    }

    /// <summary>A comma and then a title in quotation marks or italics.</summary>
    private static bool IsBeforeTitle(ReferenceText text, LabelledTokens labelled, int comma) =>
        comma + 1 < labelled.Tokens.Count
        && labelled.Tokens[comma].Shape == TokenShape.Comma
        && (
            labelled.Tokens[comma + 1].Shape == TokenShape.Quote
            || (text.IsItalic(labelled.Tokens[comma + 1].Start) && !text.IsItalic(labelled.Tokens[0].Start))
        );
}
