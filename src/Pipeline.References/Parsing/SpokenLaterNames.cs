using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>
/// "Moch, Leslie P., Marry-Anne Karl &amp; Rachel Fuchs (eds). 1993.": behind a first name with its surname in front the others are in their
/// usual order (Chicago 17 §15.9). The last of them tells, which stands behind a word that joins and has no comma behind its first word.
/// </summary>
internal static class SpokenLaterNames
{
    /// <summary>Most words of a name.</summary>
    private const int Longest = 4;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (labels, tokens) = (labelled.Labels, labelled.Tokens);
        var year = Array.IndexOf(labels, TokenLabel.Year);
        var joint = year < 4 || !IsInverted(labelled) ? -1 : tokens.FindIndex(2, year - 2, token => IsJoining(text, token));
        if (joint < 0 || joint + 1 >= year) return;
        var end = NameEnd(text, tokens, joint + 1);
        if (end - joint < 3 || tokens[end].Shape is not (TokenShape.Stop or TokenShape.Opening) || !tokens[end..year].TrueForAll(token => !token.IsWord || IsRole(text, token))) return;
        if (labels[0] == TokenLabel.Collab) MarkFirst(labelled, joint);
        Mark(labels, joint + 1, end, text.Plain[tokens[joint].Start] == 'y');
        labels[joint] = TokenLabel.AfterPeople;
        MarkBetween(text, labelled, joint);
    }

    /// <summary>"Janeja, Manpreet K." read with all that follows as an organisation.</summary>
    private static void MarkFirst(LabelledTokens labelled, int joint)
    {
        labelled.Labels[0] = TokenLabel.Surname;
        labelled.Labels[1] = TokenLabel.AfterPeople;
        labelled.Labels.AsSpan(2, labelled.Tokens.FindIndex(2, token => token.Shape == TokenShape.Comma) is > 0 and var comma && comma < joint ? comma - 2 : joint - 2).Fill(TokenLabel.GivenNames);
    }

    /// <summary>Names between commas before the joint, behind the given names of the first.</summary>
    private static void MarkBetween(ReferenceText text, LabelledTokens labelled, int joint)
    {
        var start = labelled.Tokens.FindIndex(0, joint, token => token.Shape == TokenShape.Comma);
        for (start = labelled.Tokens.FindIndex(start + 1, joint - start - 1, token => token.Shape == TokenShape.Comma); start > 0 && start + 1 < joint; start = NameEnd(text, labelled.Tokens, start + 1))
        {
            var end = NameEnd(text, labelled.Tokens, start + 1);
            if (end - start < 3 || end > joint || (end < joint && labelled.Tokens[end].Shape != TokenShape.Comma)) return;
            Mark(labelled.Labels, start + 1, end);
        }
    }

    /// <param name="isSpanish">Whether the last two words of three are the surname.</param>
    private static void Mark(TokenLabel[] labels, int start, int end, bool isSpanish = false)
    {
        var surname = isSpanish && end - start > 2 ? end - 2 : end - 1;
        labels.AsSpan(start, surname - start).Fill(TokenLabel.GivenNames);
        Array.Fill(labels, TokenLabel.Surname, surname, end - surname);
    }

    /// <returns>Behind words with capitals and initials with their stops, where the last is a word; else <paramref name="start"/>.</returns>
    private static int NameEnd(ReferenceText text, List<Token> tokens, int start)
    {
        var end = start;
        while (end < tokens.Count && end - start < Longest * 2 && (IsName(tokens[end]) || tokens[end].Shape == TokenShape.Initial || (tokens[end].Shape == TokenShape.Stop && end > start && tokens[end - 1].Shape == TokenShape.Initial))) end++;
        return end < tokens.Count && end - start > 1 && IsName(tokens[end - 1]) && !ChineseNames.IsFamily(text, tokens[start]) ? end : start;
    }

    private static bool IsName(Token token) => token.Shape is TokenShape.Capitalised or TokenShape.Mixed;

    /// <summary>A surname of one word or more, a comma and given names; or one word, a comma and words with an initial that were read as an organisation's.</summary>
    private static bool IsInverted(LabelledTokens labelled)
    {
        if (labelled.Labels[0] == TokenLabel.Collab) return labelled.Tokens[1].Shape == TokenShape.Comma && IsName(labelled.Tokens[0]) && IsName(labelled.Tokens[2]) && labelled.Tokens[3].Shape == TokenShape.Initial;
        var comma = Array.FindIndex(labelled.Labels, label => label != TokenLabel.Surname);
        return comma > 0 && comma + 1 < labelled.Labels.Length && labelled.Tokens[comma].Shape == TokenShape.Comma && labelled.Labels[comma + 1] == TokenLabel.GivenNames;
    }

    private static bool IsJoining(ReferenceText text, Token token) => token.Shape == TokenShape.Ampersand || (token.Shape == TokenShape.Lower && WordClasses.Of(text.Slice(token)).HasFlag(WordClass.And));

    private static bool IsRole(ReferenceText text, Token token) => WordClasses.Of(text.Slice(token)).HasFlag(WordClass.Editor);
}
