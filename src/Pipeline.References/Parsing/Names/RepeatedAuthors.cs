using Pipeline.References.Citations;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Dies. (2022):", "Idem, …": the word that stands for the authors of the work before is nobody's name.</summary>
internal static class RepeatedAuthors
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var end = ReferenceLead.LengthOfWord(text.Plain);
        if (end == 0)
            return;
        for (
            var at = 0;
            at < labelled.Labels.Length
                && (
                    labelled.Tokens[at].Start < end || labelled.Tokens[at].Shape is TokenShape.Comma or TokenShape.Colon or TokenShape.Sign
                );
            at++
        )
            labelled.Labels[at] = TokenLabel.AtStart;
    }
}
