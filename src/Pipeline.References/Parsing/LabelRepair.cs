using Pipeline.References.Model;
using Pipeline.References.Parsing.Imprints;
using Pipeline.References.Parsing.Kinds;
using Pipeline.References.Parsing.Names;
using Pipeline.References.Parsing.Numbers;
using Pipeline.References.Parsing.WorkTitles;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels that the model gives and the signs and words of a reference speak against, rule by rule; each reads what those before it have left.</summary>
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
            if (isRuled || labelled.Labels[at] != before[at])
                labelled.Chances[at] = MathF.Max(labelled.Chances[at], Corrected);
        LabelConfirmation.Apply(text, labelled);
    }

    private static void Correct(ReferenceText text, LabelledTokens labelled)
    {
        TokenRepair.Apply(text, labelled);
        CorrectNames(text, labelled);
        CorrectTitles(text, labelled);
        CorrectImprint(text, labelled);
        CorrectNumbers(text, labelled);
        CorrectKinds(text, labelled);
    }

    /// <summary>First who has which role and where one person ends, then which words of a name are the surname.</summary>
    private static void CorrectNames(ReferenceText text, LabelledTokens labelled)
    {
        RepeatedAuthors.Apply(text, labelled);
        EllipsesInNames.Apply(text, labelled);
        Honorifics.Apply(text, labelled);
        SmallInitials.Apply(text, labelled);
        RoleInBrackets.Apply(text, labelled);
        EditedBy.Apply(text, labelled);
        TranslatedBy.Apply(text, labelled);
        LongSurnames.Apply(text, labelled);
        UnpartedNames.Apply(labelled);
        SpokenFirstNames.Apply(text, labelled);
        EditorBehindComma.Apply(text, labelled);
        SpokenLaterNames.Apply(text, labelled);
        SlashedNames.Apply(text, labelled);
        NamesBySemicolon.Apply(text, labelled);
        SmallNames.Apply(text, labelled);
        OneNameBeforeColon.Apply(text, labelled);
        InvertedFirstName.Apply(text, labelled);
        GaelicNames.Apply(text, labelled);
        CapitalSurnames.Apply(text, labelled);
        SurnamesFirst.Apply(text, labelled);
        UndividedNames.Apply(text, labelled);
        ChineseNames.Apply(text, labelled);
        NamesWithCharacters.Apply(text, labelled);
        GroupNames.Apply(text, labelled);
        StateBodies.Apply(text, labelled);
        InitialBeforeNames.Apply(text, labelled);
        EditorInitials.Apply(labelled);
        ArabicArticles.Apply(text, labelled);
        AbbreviatedNames.Apply(text, labelled);
        InvertedNewspapers.Apply(text, labelled);
        NamesInBrackets.Apply(text, labelled);
        CapitalEditors.Apply(text, labelled);
        FirstNameBeforeOthers.Apply(text, labelled);
        BodiesBeforeYear.Apply(text, labelled);
        EditorsIn.Apply(text, labelled);
        GroupsWrittenFor.Apply(text, labelled);
        UndividedLists.Apply(text, labelled);
    }

    private static void CorrectTitles(ReferenceText text, LabelledTokens labelled)
    {
        ItalicTitles.Apply(text, labelled);
        BracketedWords.Apply(text, labelled);
        TitleRepair.Apply(text, labelled);
        SourceRepair.Apply(text, labelled);
        PaperSeries.Apply(text, labelled);
        JournalBehindTitle.Apply(labelled);
        TitlesOpeningInQuotes.Apply(text, labelled);
        DirectedTitles.Apply(text, labelled);
        EpisodeNumbers.Apply(text, labelled);
        RomanSubtitles.Apply(text, labelled);
        LeavesOfTheses.Apply(text, labelled);
        SeriesBehindTitle.Apply(text, labelled);
        ThesisBrackets.Apply(text, labelled);
    }

    private static void CorrectImprint(ReferenceText text, LabelledTokens labelled)
    {
        ImprintRepair.Apply(text, labelled);
        PlaceBesidePublisher.Apply(text, labelled);
        ContributorsBeforePublisher.Apply(text, labelled);
        BracketedTranslators.Apply(text, labelled);
        RevisedEditions.Apply(text, labelled);
        EndingImprints.Apply(text, labelled);
        PublishersSeries.Apply(labelled);
        DegreesInBrackets.Apply(text, labelled);
        NumberedReports.Apply(text, labelled);
        LonePlaces.Apply(text, labelled);
        DegreeRepair.Apply(text, labelled);
    }

    /// <summary>Volumes, issues, pages and years.</summary>
    private static void CorrectNumbers(ReferenceText text, LabelledTokens labelled)
    {
        NumberedDocuments.Apply(text, labelled);
        Quantities.Apply(text, labelled);
        LocatorRepair.Apply(text, labelled);
        PageRepair.Apply(text, labelled);
        YearsInTitles.Apply(text, labelled);
        YearRepair.Apply(text, labelled);
        OriginalYears.Apply(text, labelled);
        AncientYears.Apply(text, labelled);
        Reprints.Apply(text, labelled);
        LawBooks.Apply(text, labelled);
        UndatedLetters.Apply(text, labelled);
        WholeDates.Apply(text, labelled);
    }

    /// <summary>Works that are written in a form of their own.</summary>
    private static void CorrectKinds(ReferenceText text, LabelledTokens labelled)
    {
        LegalJournals.Apply(text, labelled);
        LegalChapters.Apply(text, labelled);
        ChineseBooks.Apply(text, labelled);
        NamedEvents.Apply(text, labelled);
        SubtitledBooks.Join(text, labelled);
    }
}
