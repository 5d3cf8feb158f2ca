using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

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
        if (labels.Length < 4 || !IsInverted(labelled))
            return;
        var joint = tokens.FindIndex(2, token => text.IsJoining(token));
        if (joint < 0 || joint + 1 >= tokens.Count)
            return;
        var end = NameEnd(text, tokens, joint + 1);
        if (end - joint < 3 || !(IsBeforeYear(text, labelled, end) || IsList(text, labelled, joint, end)))
            return;
        MarkFirst(labelled, joint);
        Mark(text, labelled, joint + 1, end, text.Plain[tokens[joint].Start] == 'y');
        labels[joint] = TokenLabel.AfterPeople;
        MarkBetween(text, labelled, joint);
        if (tokens[end].Shape != TokenShape.Opening)
            labels[end] = TokenLabel.AfterPeople;
    }

    /// <summary>Whether nothing but what the people did stands between the last name and the year.</summary>
    private static bool IsBeforeYear(ReferenceText text, LabelledTokens labelled, int end)
    {
        var year = Array.IndexOf(labelled.Labels, TokenLabel.Year);
        if (
            labelled.Labels[FirstComma(labelled.Tokens) + 1] == TokenLabel.Surname
            || (labelled.Labels[0] == TokenLabel.Collab && labelled.Tokens[3].Shape != TokenShape.Initial)
        )
            return false;
        return year >= end
            && labelled.Tokens[end].Shape is TokenShape.Stop or TokenShape.Opening
            && labelled.Tokens[end..year].TrueForAll(token => !token.IsWord || IsRole(text, token));
    }

    /// <summary>
    /// "Clemens, Michael A., and Hannah M. Postel.": where the year stands at the end, all up to the joint are names, the given names of the
    /// first begin with a word, and a comma stands before the joint or between other names: what would else be a title's "and" has none of it.
    /// </summary>
    private static bool IsList(ReferenceText text, LabelledTokens labelled, int joint, int end)
    {
        var tokens = labelled.Tokens;
        if (tokens[end].Shape is not (TokenShape.Stop or TokenShape.Comma or TokenShape.Opening))
            return false;
        var comma = FirstComma(tokens);
        if (
            !tokens[comma + 1].IsName
            || (
                labelled.Labels[0] == TokenLabel.Collab
                && !tokens[comma..end].Exists(token => text.ClassOf(token).HasFlag(WordClass.GivenName))
            )
        )
            return false;
        var hasCommas = false;
        for (var start = comma + 1; start < joint; )
        {
            var stop = NameEnd(text, tokens, start, isOne: start == comma + 1);
            if (stop == start || stop > joint || (stop < joint && tokens[stop].Shape != TokenShape.Comma))
                return false;
            hasCommas |= stop < joint;
            start = stop + 1;
        }

        return hasCommas;
    }

    private static int FirstComma(List<Token> tokens) => tokens.FindIndex(token => token.Shape == TokenShape.Comma);

    /// <summary>Behind the given names of the first.</summary>
    private static int FirstEnd(List<Token> tokens, int joint)
    {
        return tokens.FindIndex(FirstComma(tokens) + 1, token => token.Shape == TokenShape.Comma) is > 0 and var next && next < joint
            ? next
            : joint;
    }

    /// <summary>"Janeja, Manpreet K.", also where it was read with all that follows as an organisation.</summary>
    private static void MarkFirst(LabelledTokens labelled, int joint)
    {
        var (comma, end) = (FirstComma(labelled.Tokens), FirstEnd(labelled.Tokens, joint));
        Array.Fill(labelled.Labels, TokenLabel.Surname, 0, comma);
        labelled.Labels[comma] = TokenLabel.AfterPeople;
        labelled.Labels.AsSpan(comma + 1, end - comma - 1).Fill(TokenLabel.GivenNames);
        labelled.Labels[end] = TokenLabel.AfterPeople;
    }

    /// <summary>Names between commas before the joint, behind the given names of the first.</summary>
    private static void MarkBetween(ReferenceText text, LabelledTokens labelled, int joint)
    {
        var start = labelled.Tokens.FindIndex(0, joint, token => token.Shape == TokenShape.Comma);
        for (
            start = labelled.Tokens.FindIndex(start + 1, joint - start - 1, token => token.Shape == TokenShape.Comma);
            start > 0 && start + 1 < joint;
            start = NameEnd(text, labelled.Tokens, start + 1)
        )
        {
            var end = NameEnd(text, labelled.Tokens, start + 1);
            if (end - start < 3 || end > joint || (end < joint && labelled.Tokens[end].Shape != TokenShape.Comma))
                return;
            Mark(text, labelled, start + 1, end);
            labelled.Labels[start] = TokenLabel.AfterPeople;
        }
    }

    /// <param name="isSpanish">Whether the last two words of three are the surname.</param>
    private static void Mark(ReferenceText text, LabelledTokens labelled, int start, int end, bool isSpanish = false)
    {
        var particle = labelled.Tokens.FindIndex(start, end - start, token => IsParticle(text, token));
        var surname =
            particle > start ? particle
            : isSpanish && end - start > 2 ? end - 2
            : end - 1;
        labelled.Labels.AsSpan(start, surname - start).Fill(TokenLabel.GivenNames);
        Array.Fill(labelled.Labels, TokenLabel.Surname, surname, end - surname);
    }

    /// <param name="isOne">Whether one word is a name.</param>
    /// <returns>Behind words with capitals, particles within them and initials with their stops, where the last is a word; else <paramref name="start"/>.</returns>
    private static int NameEnd(ReferenceText text, List<Token> tokens, int start, bool isOne = false)
    {
        var end = start;
        while (end < tokens.Count && end - start < Longest * 2 && IsPart(text, tokens, start, end))
            end++;
        if (end >= tokens.Count || (!isOne && end - start < 2) || end == start)
            return start;
        if (isOne)
            return end;
        return tokens[end - 1].IsName && !ChineseNames.IsFamily(text, tokens[start]) ? end : start;
    }

    private static bool IsPart(ReferenceText text, List<Token> tokens, int start, int at) =>
        tokens[at].IsName
        || tokens[at].Shape == TokenShape.Initial
        || (
            at > start
            && ((tokens[at].Shape == TokenShape.Stop && tokens[at - 1].Shape == TokenShape.Initial) || IsParticle(text, tokens[at]))
        );

    private static bool IsParticle(ReferenceText text, Token token) =>
        token.Shape == TokenShape.Lower && !text.IsJoining(token) && text.IsParticle(token);

    /// <summary>A surname of one word or more, a comma and given names, which may seem to be another surname; or one word, a comma and words that were read as an organisation's.</summary>
    private static bool IsInverted(LabelledTokens labelled)
    {
        if (labelled.Labels[0] == TokenLabel.Collab)
            return labelled.Tokens[1].Shape == TokenShape.Comma && labelled.Tokens[0].IsName && labelled.Tokens[2].IsName;
        var comma = Array.FindIndex(labelled.Labels, label => label != TokenLabel.Surname);
        return comma > 0
            && comma + 1 < labelled.Labels.Length
            && labelled.Tokens[comma].Shape == TokenShape.Comma
            && labelled.Labels[comma + 1] is TokenLabel.GivenNames or TokenLabel.Surname;
    }

    private static bool IsRole(ReferenceText text, Token token) => text.ClassOf(token).HasFlag(WordClass.Editor);
}
