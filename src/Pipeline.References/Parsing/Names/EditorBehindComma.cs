using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Bern, Micha, ed.", "Bern, Micha (Hrsg.)": an organisation has no comma after its first word and edits nothing in this order.</summary>
internal static class EditorBehindComma
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var end = Array.FindIndex(labels, label => label != TokenLabel.Collab);
        if (
            end < 3
            || end + 1 >= labels.Length
            || labelled.Tokens[end].Shape is not (TokenShape.Comma or TokenShape.Opening)
            || !text.ClassOf(labelled.Tokens[end + 1]).HasFlag(WordClass.Editor)
        )
            return;
        if (
            labelled.Tokens[1].Shape != TokenShape.Comma
            || !labelled
                .Tokens[2..end]
                .TrueForAll(token => token.Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Initial or TokenShape.Stop)
        )
            return;
        (labels[0], labels[1]) = (TokenLabel.Surname, TokenLabel.AfterPeople);
        labels.AsSpan(2, end - 2).Fill(TokenLabel.GivenNames);
    }
}
