using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>
/// Names that are all written in one manner ("Lind, A., &amp; Berg, B."; "Lind, Anna, and Bo Berg"; "Lind A, Berg B") leave little
/// doubt which of their words are surnames: labels that read them so are surer than the model, which looks at a few words at once.
/// </summary>
internal static partial class RegularNames
{
    private enum Manner
    {
        None,

        /// <summary>"Lind, Anna".</summary>
        Inverted,

        /// <summary>"Anna Lind".</summary>
        Direct,

        /// <summary>"Lind A".</summary>
        Initials,
    }

    /// <summary>Makes the labels of every group of such names at least as sure as <paramref name="sureness"/>.</summary>
    public static void Confirm(ReferenceText text, LabelledTokens labelled, float sureness)
    {
        for (var start = 0; start < labelled.Labels.Length; )
        {
            var end = GroupEnd(labelled.Labels, start);
            if (end > start && IsRegular(text, labelled, start, end))
                foreach (ref var chance in labelled.Chances.AsSpan(start, end - start))
                    chance = MathF.Max(chance, sureness);
            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>The token behind the last name of the authors, or of the editors, whose first begins at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    private static int GroupEnd(TokenLabel[] labels, int start)
    {
        var end = start;
        if (!IsName(labels[start]))
            return end;
        var after = TokenLabels.After(labels[start]);
        for (
            var at = start;
            at < labels.Length && (labels[at] == after || (IsName(labels[at]) && TokenLabels.After(labels[at]) == after));
            at++
        )
            if (labels[at] != after)
                end = at + 1;
        return end;
    }

    private static bool IsRegular(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var (first, others) = (Manner.None, Manner.None);
        var separator = "";
        for (var at = start; at < end; )
        {
            var (manner, behind) = NameAt(text, labelled, at, end);
            if (manner == Manner.None || (others != Manner.None && others != manner))
                return false;
            (first, others) = first == Manner.None ? (manner, others) : (first, manner);
            var next = NextName(labelled.Labels, behind, end);
            if (next < end && !IsSeparator(text.Plain[labelled.Tokens[behind - 1].End..labelled.Tokens[next].Start], ref separator))
                return false;
            at = next;
        }

        return others == Manner.None || first == others || (first == Manner.Inverted && others == Manner.Direct);
    }

    /// <summary>How the name at a place is written, and the token behind it.</summary>
    private static (Manner Manner, int End) NameAt(ReferenceText text, LabelledTokens labelled, int at, int end)
    {
        var first = Math.Min(labelled.RunEnd(at), end);
        var second = NextName(labelled.Labels, first, end);
        if (second == end || labelled.Labels[second] == labelled.Labels[at])
            return (Manner.None, first);
        var behind = Math.Min(labelled.RunEnd(second), end);
        var isSurnameFirst = labelled.Labels[at] is TokenLabel.Surname or TokenLabel.EditorSurname;
        var between = text.Plain.AsSpan(labelled.Tokens[first - 1].End, labelled.Tokens[second].Start - labelled.Tokens[first - 1].End);
        return between switch
        {
            ", " when isSurnameFirst => (Manner.Inverted, behind),
            " " when !isSurnameFirst => (Manner.Direct, behind),
            " " when labelled.Tokens[second].IsInitials => (Manner.Initials, behind),
            _ => (Manner.None, behind),
        };
    }

    private static int NextName(TokenLabel[] labels, int at, int end)
    {
        while (at < end && !IsName(labels[at]))
            at++;
        return at;
    }

    /// <summary>The same sign between all names; the word that joins the last two may stand behind it or instead.</summary>
    private static bool IsSeparator(string between, ref string separator)
    {
        var match = SeparatorPattern().Match(between);
        var sign = match.Groups["sign"].Value;
        var isJoined = match.Groups["word"].Success;
        if (!match.Success || (separator != "" && sign != separator && !(isJoined && sign == "")))
            return false;
        separator = isJoined ? "joined" : sign;
        return true;
    }

    private static bool IsName(TokenLabel label) =>
        label is TokenLabel.Surname or TokenLabel.GivenNames or TokenLabel.EditorSurname or TokenLabel.EditorGivenNames;

    [GeneratedRegex("^(?<sign>[,;]?) ?(?<word>(?:&|and|dan|und|et|y|e|en) )?$")]
    private static partial Regex SeparatorPattern();
}
