using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

/// <summary>Every rule of this stage, in the order of their codes.</summary>
internal static class RuleList
{
    public static Seq<Rule> All { get; } =
    [
        SplitParagraphJoined.Rule,
        HeadingsByFormatting.Rule,
        MetadataInTable.Rule,
        MetadataInHeader.Rule,
        AmbiguousHeading.Rule,
        ObjectWithoutCaption.Rule,
        ObjectNotCited.Rule,
        HandTypedList.Rule,
        SoftHyphenDropped.Rule,
        PageBreakDropped.Rule,
        StaleDocumentTitle.Rule,
        LeftOutText.Rule,
        PaginationMatterLeftOut.Rule,
        DecorativePictureDropped.Rule,
        HeadingLevelRepaired.Rule,
        ReferenceJoined.Rule,
        ReferenceLabelsRemoved.Rule,
        ReferencesWithoutHeading.Rule,
        ReferencesNotFound.Rule,
        AbstractWithoutHeading.Rule,
        CaptionWithoutObject.Rule,
        LayoutTableRead.Rule,
        TitleUncertain.Rule,
        CorrespondingAuthorAssumed.Rule,
        ObjectMoved.Rule,
        MentionWithoutTarget.Rule,
        ParagraphAtLineBreak.Rule,
        AffiliationsByOrder.Rule,
        TableOfContentsLeftOut.Rule,
        AuthorMarkUnexplained.Rule,
        ParagraphFormattingDropped.Rule,
        EpigraphRead.Rule,
        VerseRead.Rule,
        TalkRead.Rule,
        BoxRead.Rule,
        PullQuoteLeftOut.Rule,
        DefinitionListRead.Rule,
        NumberedExamplesRead.Rule,
        TextBoxRead.Rule,
        QuotationByFormat.Rule,
        NestedTableRead.Rule,
        PlaceWithoutAddress.Rule,
        NoteReferenceRenumbered.Rule,
        StalePageNumber.Rule,
        TypedNotesRead.Rule,
        AbstractEndAssumed.Rule,
        OddAuthor.Rule,
        AuthorsUnread.Rule,
        PicturesJoined.Rule,
        TabbedTableRead.Rule,
        BrokenWordJoined.Rule,
        AddressUnowned.Rule,
    ];
}
