using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Lee, Anna, Carl Diaz, and …": of a later name that seems to be a surname of several words without given names, while a
/// name before has some, only the last word is one.
/// </summary>
internal static class LongSurnames
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at < labelled.Labels.Length; at++)
            if (IsSurname(labelled.Labels[at]) && labelled.Labels[at - 1] != labelled.Labels[at])
                Split(text, labelled, at);
    }

    private static void Split(ReferenceText text, LabelledTokens labelled, int start)
    {
        var (labels, given, end) = (
            labelled.Labels,
            labelled.Labels[start] == TokenLabel.Surname ? TokenLabel.GivenNames : TokenLabel.EditorGivenNames,
            start
        );
        while (end < labels.Length && labels[end] == labels[start] && labelled.Tokens[end].IsName)
            end++;
        var isWhole =
            end - start > 1 && end < labels.Length && labels[end] >= TokenLabel.AtStart && labels[start - 1] >= TokenLabel.AtStart;
        if (
            !isWhole
            || text.IsParticle(labelled.Tokens[start])
            || !labels.AsSpan(0, start).Contains(given)
            || (end + 1 < labels.Length && labels[end + 1] == given)
        )
            return;
        labels.AsSpan(start, end - 1 - start).Fill(given);
    }

    private static bool IsSurname(TokenLabel label) => label is TokenLabel.Surname or TokenLabel.EditorSurname;
}
