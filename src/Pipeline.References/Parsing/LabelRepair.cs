using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels that no token of its form can have, whatever its neighbours are.</summary>
internal static class LabelRepair
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 0; at < labelled.Labels.Length; at++)
        {
            var token = labelled.Tokens[at];
            var word = text.Plain.AsSpan(token.Start, token.Length);
            labelled.Labels[at] = labelled.Labels[at] switch
            {
                <= TokenLabel.EditorGivenNames when word is "/" => TokenLabels.After(labelled.Labels[at]),
                TokenLabel.EtAl when token.IsWord && IsParticleOfName(text, labelled, at) => labelled.Labels[at - 1],
                TokenLabel.FirstPage or TokenLabel.LastPage when token.IsWord && WordClasses.Of(word).HasFlag(WordClass.Page) && token.Shape != TokenShape.LettersAndDigits => TokenLabel.AfterSource,
                var label => label,
            };
        }

        for (var at = 1; at < labelled.Labels.Length; at++)
            if (IsSurname(labelled.Labels[at]) && labelled.Labels[at - 1] != labelled.Labels[at]) SplitSpokenName(text, labelled, at);
    }

    /// <summary>
    /// "Lee, Anna, Carl Diaz, and …": of a later name that seems to be a surname of several words without given names, while a
    /// name before has some, only the last word is one.
    /// </summary>
    private static void SplitSpokenName(ReferenceText text, LabelledTokens labelled, int start)
    {
        var (labels, given, end) = (labelled.Labels, labelled.Labels[start] == TokenLabel.Surname ? TokenLabel.GivenNames : TokenLabel.EditorGivenNames, start);
        while (end < labels.Length && labels[end] == labels[start] && labelled.Tokens[end].Shape is TokenShape.Capitalised or TokenShape.Mixed) end++;
        var isWhole = end - start > 1 && end < labels.Length && labels[end] >= TokenLabel.AtStart && labels[start - 1] >= TokenLabel.AtStart;
        if (!isWhole || IsParticle(text, labelled.Tokens[start]) || !labels.AsSpan(0, start).Contains(given) || (end + 1 < labels.Length && labels[end + 1] == given)) return;
        labels.AsSpan(start, end - 1 - start).Fill(given);
    }

    private static bool IsSurname(TokenLabel label) => label is TokenLabel.Surname or TokenLabel.EditorSurname;

    /// <summary>"FARIA, Andressa de.": no others are meant.</summary>
    private static bool IsParticleOfName(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 0 && labelled.Labels[at - 1] is TokenLabel.GivenNames or TokenLabel.Surname && IsParticle(text, labelled.Tokens[at]);

    private static bool IsParticle(ReferenceText text, Token token) => Lexicon.Particles.Contains(text.Plain.Substring(token.Start, token.Length));
}
