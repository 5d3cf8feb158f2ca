using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// Names without a family's name ("Ahmad Zaki &amp; Siti Aminah", "Ahmad bin Ali dan Rohana binti Yusof"), as Malay and Arabic
/// authors bear them: the word that joins two is part of neither, and where the first is one whole, so are those behind it.
/// </summary>
internal static class UndividedNames
{
    /// <summary>Titles and first names that Malay names begin with, and surnames do not.</summary>
    private static readonly SearchValues<string> MalayTitles = SearchValues.Create(
        [
            "Wan",
            "Nik",
            "Tengku",
            "Tunku",
            "Raja",
            "Megat",
            "Syed",
            "Sharifah",
            "Che",
            "Mohd",
            "Muhd",
            "Mohamad",
            "Muhammad",
            "Ahmad",
            "Siti",
            "Nur",
            "Noor",
            "Nor",
            "Norul",
            "Nurul",
            "Ku",
            "Haji",
        ],
        StringComparison.Ordinal
    );

    /// <summary>Words inside Malay names.</summary>
    private static readonly SearchValues<string> MalayWords = SearchValues.Create(
        [
            "bin",
            "binti",
            "anak",
            "Anak",
            "Haji",
            "Hajah",
            "Hj",
            "Mat",
            "Mohd",
            "Mohamad",
            "Mohamed",
            "Muhammad",
            "Ahmad",
            "Abdul",
            "Abd",
            "Wan",
            "Nik",
            "Tengku",
            "Syed",
            "Siti",
            "Nur",
            "Nor",
            "Noor",
            "Che",
            "Md",
        ],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 1; at + 1 < labelled.Labels.Length; at++)
            if (IsName(labelled.Labels[at - 1]) && IsName(labelled.Labels[at]) && IsJoining(text, labelled.Tokens[at]))
                labelled.Labels[at] = TokenLabels.After(labelled.Labels[at]);
        if (JoinOne(text, labelled) || PartMalay(text, labelled) || JoinMalay(text, labelled))
            return;
        if (FirstEnd(text, labelled) is not { } first || !IsJoining(text, labelled.Tokens[first]))
            return;
        Array.Fill(labelled.Labels, TokenLabel.Surname, 0, first);
        JoinOthers(labelled, first + 1);
    }

    /// <summary>
    /// "Wan Puspa Melati Wan Abdul Halim, Norfaryanti Kamaruddin": behind a first name that begins with a Malay title and has
    /// no comma after one word, whole names stand between commas.
    /// </summary>
    private static bool JoinMalay(ReferenceText text, LabelledTokens labelled)
    {
        var end = Array.FindIndex(labelled.Labels, label => !IsName(label) && label != TokenLabel.AfterPeople);
        if (
            end < 3
            || !MalayTitles.Contains(text.Plain[labelled.Tokens[0].Start..labelled.Tokens[0].End])
            || !labelled
                .Tokens[..end]
                .TrueForAll(token =>
                    token.Shape
                        is TokenShape.Capitalised
                            or TokenShape.Mixed
                            or TokenShape.Lower
                            or TokenShape.Comma
                            or TokenShape.Stop
                            or TokenShape.Ampersand
                            or TokenShape.Semicolon
                )
        )
            return false;
        var names = Parts(text, labelled, end).ToList();
        if (names.Exists(name => name.Last == name.First))
            return false;
        foreach (var (first, last) in names)
            Array.Fill(labelled.Labels, TokenLabel.Surname, first, last - first + 1);
        return true;
    }

    /// <summary>"Zainal Abidin Abdul Wahid. 1970.": words without a sign before the year are one name, where a Malay word is among them.</summary>
    private static bool JoinOne(ReferenceText text, LabelledTokens labelled)
    {
        var end = labelled.Tokens.FindIndex(token => token.Shape is TokenShape.Stop or TokenShape.Opening);
        if (
            end < 3
            || end + 1 >= labelled.Tokens.Count
            || labelled.Tokens[end + 1].Shape is not (TokenShape.Year or TokenShape.Opening)
                && labelled.Tokens[end].Shape != TokenShape.Opening
        )
            return false;
        if (
            !labelled
                .Tokens[..end]
                .TrueForAll(token =>
                    token.Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Lower && !IsJoining(text, token)
                ) || labelled.Labels.AsSpan(0, end).ContainsAnyExcept(TokenLabel.Surname, TokenLabel.GivenNames, TokenLabel.AfterPeople)
        )
            return false;
        if (!labelled.Tokens.GetRange(1, end - 1).Exists(token => MalayWords.Contains(text.Plain[token.Start..token.End])))
            return false;
        Array.Fill(labelled.Labels, TokenLabel.Surname, 0, end);
        return true;
    }

    /// <summary>"Azizah Kassim &amp; Ragayah Haji Mat Zin" read as one organisation or title: each name has several words, none that an organisation's has, and one of them a Malay word for a person.</summary>
    private static bool PartMalay(ReferenceText text, LabelledTokens labelled)
    {
        var end = labelled.Labels is [TokenLabel.Collab or TokenLabel.Source, ..]
            ? Array.FindIndex(labelled.Labels, label => label != labelled.Labels[0])
            : 0;
        if (
            end < 5
            || labelled
                .Tokens[..end]
                .Exists(token =>
                    token.Shape
                        is not (TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Lower or TokenShape.Comma or TokenShape.Ampersand)
                )
        )
            return false;
        var names = Parts(text, labelled, end).ToList();
        if (
            names.Count < 2
            || names.Exists(name =>
                name.Last == name.First
                || labelled
                    .Tokens[name.First..(name.Last + 1)]
                    .Exists(token => token.Shape == TokenShape.Lower && !MalayWords.Contains(text.Plain[token.Start..token.End]))
            )
        )
            return false;
        var words = labelled.Tokens[..end].Where(token => token.IsWord).Select(token => text.Plain[token.Start..token.End]).ToList();
        if (!words.Exists(MalayWords.Contains) || words.Exists(Lexicon.OrganisationWords.Contains))
            return false;
        labelled.Labels.AsSpan(0, end).Fill(TokenLabel.AfterPeople);
        foreach (var (first, last) in names)
            Array.Fill(labelled.Labels, TokenLabel.Surname, first, last - first + 1);
        return true;
    }

    /// <summary>First and last token of each stretch of words between signs and words that join.</summary>
    private static IEnumerable<(int First, int Last)> Parts(ReferenceText text, LabelledTokens labelled, int end)
    {
        for (int first = 0, last; first < end; first = last + 1)
        {
            last = first;
            if (!labelled.Tokens[first].IsWord || IsJoining(text, labelled.Tokens[first]))
                continue;
            while (last + 1 < end && labelled.Tokens[last + 1].IsWord && !IsJoining(text, labelled.Tokens[last + 1]))
                last++;
            yield return (first, last);
        }
    }

    /// <summary>The token behind a first name of several words that has neither comma nor initial, read as one surname or as given names alone; null for other first names.</summary>
    private static int? FirstEnd(ReferenceText text, LabelledTokens labelled)
    {
        if (labelled.Labels is not [TokenLabel.Surname or TokenLabel.GivenNames, ..])
            return null;
        var end = Array.FindIndex(labelled.Labels, label => label != labelled.Labels[0]);
        if (
            end > 1
            && labelled.Labels[end] == TokenLabel.GivenNames
            && end + 1 < labelled.Labels.Length
            && IsGivenName(text, labelled.Tokens[0])
        )
            end++;
        return
            end > 1
            && labelled.Tokens[..end].TrueForAll(token => token.Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Lower)
            ? end
            : null;
    }

    private static void JoinOthers(LabelledTokens labelled, int start)
    {
        var (labels, end) = (labelled.Labels, start);
        while (
            end < labels.Length
            && labels[end] is TokenLabel.GivenNames or TokenLabel.Surname
            && labelled.Tokens[end].IsWord
            && labelled.Tokens[end].Shape != TokenShape.Initial
        )
            end++;
        if (end - start > 1 && labels.AsSpan(start, end - start).Contains(TokenLabel.GivenNames))
            Array.Fill(labels, TokenLabel.Surname, start, end - start);
    }

    private static bool IsName(TokenLabel label) =>
        label is TokenLabel.Surname or TokenLabel.GivenNames or TokenLabel.EditorSurname or TokenLabel.EditorGivenNames;

    /// <summary>"Ahmad Fauzi Rahman": a surname does not begin so.</summary>
    private static bool IsGivenName(ReferenceText text, Token token) => text.ClassOf(token).HasFlag(WordClass.GivenName);

    private static bool IsJoining(ReferenceText text, Token token) =>
        token.Shape == TokenShape.Ampersand || (token.Shape == TokenShape.Lower && text.Slice(token) is "dan" or "and" or "und" or "serta");
}
