using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels that no token of its form can have, whatever its neighbours are.</summary>
internal static class LabelRepair
{
    /// <summary>How sure a corrected label is; the model's own sureness was of the label that it gave.</summary>
    private const float Corrected = 0.9f;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var before = (TokenLabel[])labelled.Labels.Clone();
        Correct(text, labelled);
        var isRuled = MarkedWorks.Apply(text, labelled) || HeldWorks.Apply(text, labelled);
        for (var at = 0; at < before.Length; at++)
            if (isRuled || labelled.Labels[at] != before[at]) labelled.Chances[at] = MathF.Max(labelled.Chances[at], Corrected);
    }

    private static void Correct(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 0; at < labelled.Labels.Length; at++)
        {
            var token = labelled.Tokens[at];
            var word = text.Slice(token);
            labelled.Labels[at] = labelled.Labels[at] switch
            {
                <= TokenLabel.EditorGivenNames when word is "/" || (word is "." && IsNoPartOfName(labelled, at)) => TokenLabels.After(labelled.Labels[at]),
                <= TokenLabel.EditorGivenNames when token.Shape == TokenShape.Lower && IsJoiningRepeat(text, labelled, at) => TokenLabel.AtStart,
                <= TokenLabel.EditorGivenNames when token.IsWord && at > 1 && labelled.Tokens[at - 1].Shape == TokenShape.Comma && IsRoleBehindNames(text, labelled, at) => TokenLabels.After(labelled.Labels[at]),
                <= TokenLabel.EditorGivenNames when IsNumberOfName(text, labelled, at) => TokenLabel.Suffix,
                TokenLabel.EtAl when token.IsWord && IsParticleOfName(text, labelled, at) => labelled.Labels[at - 1],
                TokenLabel.EtAl when token.IsWord && IsArabicName(text, labelled, at) => TokenLabel.GivenNames,
                TokenLabel.Volume when token.IsWord && token.Shape == TokenShape.Lower && (WordClasses.Of(word).HasFlag(WordClass.Issue) || word is "coll") => TokenLabel.AfterSource,
                TokenLabel.Volume when token.IsWord && WordClasses.Of(word).HasFlag(WordClass.Volume) && IsBeforeNumberOf(labelled, at) => TokenLabel.AfterSource,
                TokenLabel.Volume when token.Shape == TokenShape.Stop && labelled.Labels[at - 1] == TokenLabel.AfterSource => TokenLabel.AfterSource,
                TokenLabel.Issue when token.Shape == TokenShape.Initial && IsBeforeNumberOf(labelled, at) => TokenLabel.AfterSource,
                TokenLabel.FirstPage or TokenLabel.LastPage when token.IsWord && WordClasses.Of(word).HasFlag(WordClass.Page) && token.Shape != TokenShape.LettersAndDigits => TokenLabel.AfterSource,
                var label => label,
            };
        }

        RepeatedAuthors.Apply(text, labelled);
        RoleInBrackets.Apply(text, labelled);
        EditedBy.Apply(text, labelled);
        TranslatedBy.Apply(text, labelled);
        SplitSpokenNames(text, labelled);
        UnpartedNames.Apply(labelled);
        SpokenFirstNames.Apply(text, labelled);
        MarkEditor(text, labelled);
        SpokenLaterNames.Apply(text, labelled);
        SlashedNames.Apply(text, labelled);
        NamesBySemicolon.Apply(text, labelled);
        SmallNames.Apply(text, labelled);
        OneNameBeforeColon.Apply(text, labelled);
        if (JoinInvertedName(text, labelled)) SplitSpokenNames(text, labelled);
        GaelicNames.Apply(text, labelled);
        CapitalSurnames.Apply(text, labelled);
        SurnamesFirst.Apply(text, labelled);
        UndividedNames.Apply(text, labelled);
        ChineseNames.Apply(text, labelled);
        NamesWithCharacters.Apply(text, labelled);
        GroupNames.Apply(text, labelled);
        StateBodies.Apply(text, labelled);
        InitialBeforeNames.Apply(text, labelled);
        TitleRepair.Apply(text, labelled);
        SourceRepair.Apply(text, labelled);
        PaperSeries.Apply(text, labelled);
        JournalBehindTitle.Apply(labelled);
        ImprintRepair.Apply(text, labelled);
        PlaceBesidePublisher.Apply(text, labelled);
        DegreeRepair.Apply(text, labelled);
        LocatorRepair.Apply(text, labelled);
        PageRepair.Apply(text, labelled);
        YearsInTitles.Apply(text, labelled);
        YearRepair.Apply(text, labelled);
        OriginalYears.Apply(text, labelled);
        LegalJournals.Apply(text, labelled);
        LegalChapters.Apply(text, labelled);
        ChineseBooks.Apply(text, labelled);
        SubtitledBooks.Join(text, labelled);
    }

    /// <summary>"Lindal, S., Ed.": a word for editors behind a comma ends the names.</summary>
    private static bool IsRoleBehindNames(ReferenceText text, LabelledTokens labelled, int at) =>
        ClassAt(text, labelled, at).HasFlag(WordClass.Editor) && labelled.Labels[at - 2] <= TokenLabel.EditorGivenNames && (at + 1 == labelled.Labels.Length || labelled.Tokens[at + 1].Shape is TokenShape.Stop or TokenShape.Semicolon or TokenShape.Comma);

    /// <summary>"Manalansan, M. F., IV.": a Roman figure behind given names and a comma is no other author.</summary>
    private static bool IsNumberOfName(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2 && labelled.Tokens[at - 1].Shape == TokenShape.Comma && labelled.Tokens[at - 2].Shape is TokenShape.Stop or TokenShape.Capitalised && text.Slice(labelled.Tokens[at]) is "II" or "III" or "IV";

    /// <summary>"Bern, Micha, ed.", "Bern, Micha (Hrsg.)": an organisation has no comma after its first word and edits nothing in this order.</summary>
    private static void MarkEditor(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var end = Array.FindIndex(labels, label => label != TokenLabel.Collab);
        if (end < 3 || end + 1 >= labels.Length || labelled.Tokens[end].Shape is not (TokenShape.Comma or TokenShape.Opening) || !ClassAt(text, labelled, end + 1).HasFlag(WordClass.Editor)) return;
        if (labelled.Tokens[1].Shape != TokenShape.Comma || !labelled.Tokens[2..end].TrueForAll(token => token.Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Initial or TokenShape.Stop)) return;
        (labels[0], labels[1]) = (TokenLabel.Surname, TokenLabel.AfterPeople);
        labels.AsSpan(2, end - 2).Fill(TokenLabel.GivenNames);
    }

    /// <summary>
    /// "Mandal, Sumit K.": full words behind a first surname and a comma are its given names, where they seem to be another
    /// surname. Two people with one name each are parted by "and".
    /// </summary>
    /// <returns>Whether it was so.</returns>
    private static bool JoinInvertedName(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var comma = Array.FindIndex(labels, label => label != TokenLabel.Surname);
        if (comma < 1 || comma + 1 >= labels.Length || text.Plain[labelled.Tokens[comma].Start] != ',' || labels[comma + 1] != TokenLabel.Surname) return false;
        var end = comma + 1;
        while (end < labels.Length && labels[end] == TokenLabel.Surname && labelled.Tokens[end].Shape is TokenShape.Capitalised or TokenShape.Mixed) end++;
        if (end == comma + 1 || (GoesOn(text, labelled, end) && !IsBeforeSpokenName(text, labelled, end))) return false;
        labels.AsSpan(comma + 1, end - comma - 1).Fill(TokenLabel.GivenNames);
        return true;
    }

    /// <summary>"Baas, Michiel, and Carla Lund, eds.": of two editors the second has both names in their usual order, so the first has too.</summary>
    private static bool IsBeforeSpokenName(ReferenceText text, LabelledTokens labelled, int comma)
    {
        var (labels, start) = (labelled.Labels, comma + 2);
        if (start >= labels.Length || text.Plain[labelled.Tokens[comma].Start] != ',' || !ClassAt(text, labelled, comma + 1).HasFlag(WordClass.And)) return false;
        var end = start;
        while (end < labels.Length && labels[end] is TokenLabel.Surname or TokenLabel.GivenNames && labelled.Tokens[end].Shape is TokenShape.Capitalised or TokenShape.Mixed) end++;
        return end - start > 1 && end + 1 < labels.Length && text.Plain[labelled.Tokens[end].Start] == ',' && ClassAt(text, labelled, end + 1).HasFlag(WordClass.Editor);
    }

    private static WordClass ClassAt(ReferenceText text, LabelledTokens labelled, int at) => WordClasses.Of(text.Slice(labelled.Tokens[at]));

    private static void SplitSpokenNames(ReferenceText text, LabelledTokens labelled)
    {
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

    /// <summary>"H. 3": a stop and the number itself follow.</summary>
    private static bool IsBeforeNumberOf(LabelledTokens labelled, int at) =>
        at + 2 < labelled.Labels.Length && labelled.Tokens[at + 1].Shape == TokenShape.Stop && labelled.Tokens[at + 2].IsNumber && labelled.Labels[at + 2] == labelled.Labels[at];

    /// <summary>Whether further names follow, or given names behind a comma.</summary>
    private static bool GoesOn(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (at >= labelled.Labels.Length) return false;
        if (text.Plain[labelled.Tokens[at].Start] == ',') at++;
        else if (labelled.Labels[at] == TokenLabel.GivenNames) return false;
        return at < labelled.Labels.Length && !ClassAt(text, labelled, at).HasFlag(WordClass.Editor) && (labelled.Labels[at] <= TokenLabel.EditorGivenNames || labelled.Tokens[at].Shape is TokenShape.Lower or TokenShape.Ampersand);
    }

    /// <summary>A stop that would be a name of its own.</summary>
    private static bool IsNoPartOfName(LabelledTokens labelled, int at) =>
        (at == 0 || labelled.Labels[at - 1] != labelled.Labels[at]) && (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != labelled.Labels[at]);

    /// <summary>"———, and Stephen Collier": the word behind dashes that stand for the authors of the work before.</summary>
    private static bool IsJoiningRepeat(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 0 && ClassAt(text, labelled, at).HasFlag(WordClass.And) && labelled.Tokens[..at].TrueForAll(token => !token.IsWord);

    private static bool IsSurname(TokenLabel label) => label is TokenLabel.Surname or TokenLabel.EditorSurname;

    /// <summary>"FARIA, Andressa de.": no others are meant.</summary>
    private static bool IsParticleOfName(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 0 && labelled.Labels[at - 1] is TokenLabel.GivenNames or TokenLabel.Surname && IsParticle(text, labelled.Tokens[at]);

    /// <summary>"الغامدي، سعيد": what stands behind the comma of a first surname and does not say "and others".</summary>
    private static bool IsArabicName(ReferenceText text, LabelledTokens labelled, int at) =>
        at is > 1 and < 5 && text[labelled.Tokens[at].Start] is >= '\u0620' and <= '\u06FF' && !text.Slice(labelled.Tokens[at]).EndsWith("خرون") && !text.Slice(labelled.Tokens[at]).EndsWith("خرين")
        && labelled.Labels.AsSpan(0, at).Contains(TokenLabel.Surname);

    private static bool IsParticle(ReferenceText text, Token token) => Lexicon.Particles.Contains(text.Plain.Substring(token.Start, token.Length));
}
