using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "J. Humberto Lopez" among authors whose given names are written out: the word behind the initial is a given name too.
/// Where all have initials alone, two words behind one are a surname of two ("M. García Márquez"). Behind a surname and a
/// comma, initial and word are given names ("Adler, K. Alexander").
/// </summary>
internal static class InitialBeforeNames
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        Apply(text, labelled, TokenLabel.GivenNames, TokenLabel.Surname);
        Apply(text, labelled, TokenLabel.EditorGivenNames, TokenLabel.EditorSurname);
    }

    private static void Apply(ReferenceText text, LabelledTokens labelled, TokenLabel given, TokenLabel surname)
    {
        var labels = labelled.Labels;
        for (var at = 3; at < labels.Length; at++)
        {
            if (labels[at] == surname && IsInverted(labelled, at, given, surname))
                labels[at] = given;
            if (
                labels[at] != surname
                || labels[at - 1] != given
                || labelled.Tokens[at - 1].Shape != TokenShape.Stop
                || labelled.Tokens[at - 2].Shape != TokenShape.Initial
                || labels[at - 3] is TokenLabel.Surname or TokenLabel.EditorSurname or TokenLabel.GivenNames or TokenLabel.EditorGivenNames
            )
                continue;
            var isTwo =
                at + 1 < labels.Length
                && labels[at + 1] == surname
                && labelled.Tokens[at].IsName
                && labelled.Tokens[at + 1].IsName
                && (at + 2 == labels.Length || labels[at + 2] != surname);
            if (isTwo && !text.IsParticle(labelled.Tokens[at]) && HasWrittenOut(labelled, given))
                labels[at] = given;
        }
    }

    /// <summary>A word alone behind the "Surname, I." that the reference begins with, which no initials follow: those would be of a person whose surname it is.</summary>
    private static bool IsInverted(LabelledTokens labelled, int at, TokenLabel given, TokenLabel surname)
    {
        var (labels, tokens) = (labelled.Labels, labelled.Tokens);
        if (
            at < 4
            || at + 2 >= labels.Length
            || !tokens[at].IsName
            || tokens[at - 1].Shape != TokenShape.Stop
            || tokens[at - 2].Shape != TokenShape.Initial
            || labels[at - 2] != given
            || tokens[at - 3].Shape != TokenShape.Comma
            || labels.AsSpan(0, at - 3).ContainsAnyExcept(surname)
        )
            return false;
        return tokens[at + 1].Shape is TokenShape.Stop or TokenShape.Comma or TokenShape.Opening
            && labels[at + 1] != surname
            && labels[at + 2] != given;
    }

    private static bool HasWrittenOut(LabelledTokens labelled, TokenLabel given)
    {
        for (var at = 0; at < labelled.Labels.Length; at++)
            if (labelled.Labels[at] == given && labelled.Tokens[at].IsName)
                return true;
        return false;
    }
}
