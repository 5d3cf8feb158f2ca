using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>
/// Two years side by side, one in brackets or both parted by a slash, are those of the printing at hand and of the
/// first: "1995 [1975]", "([1983] 2006)", "(1972) 1986" (Chicago 17 §15.40), "(1991/2004)" as a citation has them (APA 7 §9.41).
/// </summary>
internal static class OriginalYears
{
    /// <summary>Years a slash joins in a reference of one year of study or court ("2019/2020").</summary>
    private const int Neighbours = 1;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at < labelled.Labels.Length; at++)
        {
            if (labelled.Tokens[at].Shape != TokenShape.Year)
                continue;
            if (OtherOf(text, labelled, at) is { } other)
                Mark(text, labelled, at, other);
            else if (IsPair(text, labelled, at))
                MarkPair(labelled, at);
            else if (IsBracketedBefore(labelled, at))
                (labelled.Labels[at], labelled.Labels[at + 2]) = (TokenLabel.OriginalYear, TokenLabel.Year);
        }
    }

    /// <summary>The year beside the one in square brackets, with at most a bracket of its own between.</summary>
    private static int? OtherOf(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (at + 1 >= labelled.Tokens.Count || text[labelled.Tokens[at - 1].Start] != '[' || text[labelled.Tokens[at + 1].Start] != ']')
            return null;
        var before = at - 2;
        if (before > 0 && labelled.Tokens[before].Shape == TokenShape.Closing)
            before--;
        if (before > 0 && labelled.Tokens[before].Shape == TokenShape.Year)
            return before;
        var behind = at + 2;
        if (behind + 1 < labelled.Tokens.Count && labelled.Tokens[behind].Shape == TokenShape.Opening)
            behind++;
        return behind < labelled.Tokens.Count && labelled.Tokens[behind].Shape == TokenShape.Year ? behind : null;
    }

    private static void Mark(ReferenceText text, LabelledTokens labelled, int one, int other)
    {
        var (labels, first) = (labelled.Labels, Math.Min(one, other));
        if (
            !labels.AsSpan(first, Math.Abs(one - other) + 1).ContainsAny(TokenLabel.Year, TokenLabel.OriginalYear)
            && labels.Contains(TokenLabel.Year)
        )
            return;
        var original = text.Year(labelled.Tokens[one]) < text.Year(labelled.Tokens[other]) ? one : other;
        labels.AsSpan(first, Math.Abs(one - other) + 1).Fill(TokenLabel.AfterDate);
        (labels[one], labels[other]) = (TokenLabel.Year, TokenLabel.Year);
        labels[original] = TokenLabel.OriginalYear;
    }

    /// <summary>The first of two years in round brackets that a slash joins, behind the authors.</summary>
    private static bool IsPair(ReferenceText text, LabelledTokens labelled, int at) =>
        at + 3 < labelled.Tokens.Count
        && labelled.Tokens[at - 1].Shape == TokenShape.Opening
        && text[labelled.Tokens[at + 1].Start] == '/'
        && labelled.Tokens[at + 2].Shape == TokenShape.Year
        && labelled.Tokens[at + 3].Shape == TokenShape.Closing
        && text.Year(labelled.Tokens[at + 2]) - text.Year(labelled.Tokens[at]) > Neighbours
        && (at < 2 || labelled.Labels[at - 2] is <= TokenLabel.EditorGivenNames or TokenLabel.AfterPeople or TokenLabel.AfterEditors);

    /// <summary>"Kiefer, Thomas M. (1972) 1986." (Chicago 17 §15.40).</summary>
    private static bool IsBracketedBefore(LabelledTokens labelled, int at) =>
        at > 1
        && at + 2 < labelled.Tokens.Count
        && labelled.Tokens[at - 1].Shape == TokenShape.Opening
        && labelled.Tokens[at + 1].Shape == TokenShape.Closing
        && labelled.Tokens[at + 2].Shape == TokenShape.Year
        && labelled.Labels[at - 2] is <= TokenLabel.EditorGivenNames or TokenLabel.AfterPeople or TokenLabel.AfterEditors;

    private static void MarkPair(LabelledTokens labelled, int at)
    {
        var labels = labelled.Labels;
        (labels[at], labels[at + 1], labels[at + 2], labels[at + 3]) = (
            TokenLabel.OriginalYear,
            TokenLabel.AfterDate,
            TokenLabel.Year,
            TokenLabel.AfterDate
        );
        for (
            var mark = at + 4;
            mark < labels.Length && labelled.Tokens[mark].Shape is TokenShape.Stop or TokenShape.Comma or TokenShape.Colon;
            mark++
        )
            labels[mark] = TokenLabel.AfterDate;
        if (at >= 2)
            labels[at - 1] = TokenLabels.After(labels[at - 2]);
    }
}
