using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>"Secret Trades, 1865–1915": two years that a dash joins behind words of a title are the time that it is about, no pages and not when it appeared.</summary>
internal static class YearsInTitles
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 2; at + 2 < labelled.Labels.Length; at++)
            if (IsTime(text, labelled, at) && WordBefore(text, labelled, at) is { } word && HasOtherYear(labelled, at))
                Join(labelled, word, at + 2);
    }

    private static bool IsTime(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Tokens[at].Shape is TokenShape.Year or TokenShape.FourDigits
        && labelled.Tokens[at + 1].Shape == TokenShape.Dash
        && labelled.Tokens[at + 2].Shape == TokenShape.Year
        && text.Year(labelled.Tokens[at]) < text.Year(labelled.Tokens[at + 2])
        && labelled.Labels.AsSpan(at, 3).ContainsAny(TokenLabel.FirstPage, TokenLabel.LastPage, TokenLabel.Year);

    /// <summary>The word of a title right before, or before a comma or a word for "about".</summary>
    private static int? WordBefore(ReferenceText text, LabelledTokens labelled, int at)
    {
        var before = at - 1;
        if (IsCirca(text, labelled, before))
            before -= labelled.Tokens[before].Shape == TokenShape.Stop ? 2 : 1;
        if (before > 0 && labelled.Tokens[before].Shape == TokenShape.Comma)
            before--;
        return before >= 0 && labelled.Tokens[before].IsWord && labelled.Labels[before] is TokenLabel.Title or TokenLabel.Source
            ? before
            : null;
    }

    /// <summary>"c. 1900–1940".</summary>
    private static bool IsCirca(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 1 && text.Slice(labelled.Tokens[labelled.Tokens[at].Shape == TokenShape.Stop ? at - 1 : at]) is "c" or "ca" or "circa";

    /// <summary>A year further on, or one read before, that tells when the work appeared.</summary>
    private static bool HasOtherYear(LabelledTokens labelled, int at) =>
        labelled.Labels.AsSpan(0, at).Contains(TokenLabel.Year)
        || labelled.Tokens.FindIndex(at + 3, token => token.Shape == TokenShape.Year) >= 0;

    private static void Join(LabelledTokens labelled, int word, int last)
    {
        labelled.Labels.AsSpan(word + 1, last - word).Fill(labelled.Labels[word]);
        if (last + 1 < labelled.Labels.Length && labelled.Labels[last + 1] < TokenLabel.AtStart && !labelled.Tokens[last + 1].IsWord)
            labelled.Labels[last + 1] = TokenLabels.After(labelled.Labels[word]);
        if (labelled.Labels.Contains(TokenLabel.Year))
            return;
        var year = labelled.Tokens.FindIndex(last + 1, token => token.Shape == TokenShape.Year);
        if (year > 0)
            labelled.Labels[year] = TokenLabel.Year;
    }
}
