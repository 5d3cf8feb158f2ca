using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Oltmer, Jochen (Hrsg.):": what people did, in brackets behind their names, is no name.</summary>
internal static class RoleInBrackets
{
    /// <summary>Most tokens from bracket to bracket ("(Hrsg./eds.)").</summary>
    private const int Longest = 6;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (var at = 1; at + 1 < labels.Length; at++)
        {
            if (
                labelled.Tokens[at].Shape != TokenShape.Opening
                || labels[at - 1] > TokenLabel.EditorGivenNames
                || (labels[at] > TokenLabel.EditorGivenNames && labels[at + 1] > TokenLabel.EditorGivenNames)
            )
                continue;
            var role = labelled.Tokens[at + 1];
            if ((text.ClassOf(role) & (WordClass.Editor | WordClass.Translator)) == WordClass.None)
                continue;
            var close = labelled.Tokens.FindIndex(at, Math.Min(Longest, labels.Length - at), token => token.Shape == TokenShape.Closing);
            if (close > at)
                labels.AsSpan(at, close - at + 1).Fill(TokenLabels.After(labels[at - 1]));
        }
    }
}
