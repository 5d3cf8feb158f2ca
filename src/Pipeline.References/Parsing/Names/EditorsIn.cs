using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Dlm. Mohamed Yusoff Ismail (pnyt.)", "In J. M. Cooper (Ed.)": the word that leads to a book is no name of its editor; nor do authors before the year have editors among them.</summary>
internal static class EditorsIn
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at + 1 < labelled.Labels.Length; at++)
            if (IsWordForIn(text, labelled, at))
                Leave(labelled, at);
        Align(labelled);
    }

    private static bool IsWordForIn(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] is TokenLabel.EditorSurname or TokenLabel.EditorGivenNames
        && labelled.Labels[at - 1] is not (TokenLabel.EditorSurname or TokenLabel.EditorGivenNames)
        && labelled.Tokens[at - 1].Shape is TokenShape.Stop or TokenShape.Comma or TokenShape.Quote or TokenShape.Closing
        && text.Slice(labelled.Tokens[at]) is "In" or "in" or "Dalam" or "dalam" or "Dlm" or "dlm" or "En" or "Dans" or "dans";

    private static void Leave(LabelledTokens labelled, int at)
    {
        labelled.Labels[at] = TokenLabels.After(labelled.Labels[at - 1]);
        if (labelled.Tokens[at + 1].Shape == TokenShape.Stop)
            labelled.Labels[at + 1] = labelled.Labels[at];
    }

    /// <summary>"Nasution, A. H., &amp; Lubis, M. (Eds.)": one list of names has one role.</summary>
    private static void Align(LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        if (labels is not [TokenLabel.Surname, ..])
            return;
        for (
            var at = 1;
            at < labels.Length
                && labels[at] is <= TokenLabel.EditorGivenNames or TokenLabel.AfterPeople or TokenLabel.AfterEditors
                && labelled.Tokens[at].Shape is not (TokenShape.Opening or TokenShape.Quote);
            at++
        )
            labels[at] = labels[at] switch
            {
                TokenLabel.EditorSurname => TokenLabel.Surname,
                TokenLabel.EditorGivenNames => TokenLabel.GivenNames,
                TokenLabel.AfterEditors => TokenLabel.AfterPeople,
                var label => label,
            };
    }
}
