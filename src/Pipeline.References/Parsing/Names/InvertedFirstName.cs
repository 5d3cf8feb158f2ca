using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Mandal, Sumit K.": full words behind a first surname and a comma are its given names, where they seem to be another
/// surname. Two people with one name each are parted by "and".
/// </summary>
internal static class InvertedFirstName
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var comma = Array.FindIndex(labels, label => label != TokenLabel.Surname);
        if (
            comma < 1
            || comma + 1 >= labels.Length
            || text.Plain[labelled.Tokens[comma].Start] != ','
            || labels[comma + 1] != TokenLabel.Surname
        )
            return;
        var end = comma + 1;
        while (end < labels.Length && labels[end] == TokenLabel.Surname && labelled.Tokens[end].IsName)
            end++;
        if (end == comma + 1 || (GoesOn(text, labelled, end) && !IsBeforeSpokenName(text, labelled, end)))
            return;
        labels.AsSpan(comma + 1, end - comma - 1).Fill(TokenLabel.GivenNames);
        LongSurnames.Apply(text, labelled);
    }

    /// <summary>"Baas, Michiel, and Carla Lund, eds.": of two editors the second has both names in their usual order, so the first has too.</summary>
    private static bool IsBeforeSpokenName(ReferenceText text, LabelledTokens labelled, int comma)
    {
        var (labels, start) = (labelled.Labels, comma + 2);
        if (
            start >= labels.Length
            || text.Plain[labelled.Tokens[comma].Start] != ','
            || !text.ClassOf(labelled.Tokens[comma + 1]).HasFlag(WordClass.And)
        )
            return false;
        var end = start;
        while (end < labels.Length && labels[end] is TokenLabel.Surname or TokenLabel.GivenNames && labelled.Tokens[end].IsName)
            end++;
        return end - start > 1
            && end + 1 < labels.Length
            && text.Plain[labelled.Tokens[end].Start] == ','
            && text.ClassOf(labelled.Tokens[end + 1]).HasFlag(WordClass.Editor);
    }

    /// <summary>Whether further names follow, or given names behind a comma.</summary>
    private static bool GoesOn(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (at >= labelled.Labels.Length)
            return false;
        if (text.Plain[labelled.Tokens[at].Start] == ',')
            at++;
        else if (labelled.Labels[at] == TokenLabel.GivenNames)
            return false;
        return at < labelled.Labels.Length
            && !text.ClassOf(labelled.Tokens[at]).HasFlag(WordClass.Editor)
            && (
                labelled.Labels[at] <= TokenLabel.EditorGivenNames || labelled.Tokens[at].Shape is TokenShape.Lower or TokenShape.Ampersand
            );
    }
}
