using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"In Osman R and Feld G (eds)": bare initials behind a surname are the given names of their bearer.</summary>
internal static class EditorInitials
{
    public static void Apply(LabelledTokens labelled)
    {
        for (var start = 0; start < labelled.Labels.Length; )
        {
            var end = labelled.RunEnd(start);
            if (IsWithInitials(labelled, start, end))
            {
                labelled.Labels.AsSpan(start, end - start - 1).Fill(TokenLabel.EditorSurname);
                labelled.Labels[end - 1] = TokenLabel.EditorGivenNames;
            }

            start = end;
        }
    }

    /// <summary>One name with bare initials that were read as its last word, and no surname behind them.</summary>
    private static bool IsWithInitials(LabelledTokens labelled, int start, int end) =>
        labelled.Labels[start] is TokenLabel.EditorSurname or TokenLabel.EditorGivenNames
        && end - start > 1
        && labelled.Tokens[end - 1].IsInitials
        && labelled.Tokens[start..(end - 1)].TrueForAll(token => token.IsName)
        && (end == labelled.Labels.Length || labelled.Labels[end] is not (TokenLabel.EditorSurname or TokenLabel.EditorGivenNames))
        && (start == 0 || labelled.Labels[start - 1] is not (TokenLabel.EditorSurname or TokenLabel.EditorGivenNames));
}
