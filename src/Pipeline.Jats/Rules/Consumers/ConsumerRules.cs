using Pipeline.Jats.Checking;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>All demands of consumers that are checked, in the order of their codes.</summary>
internal static class ConsumerRules
{
    public static readonly ConsumerRule[] All =
    [
        new TitleMissing(),
        new JournalUnnamed(),
        new PublicationDateWrong(),
        new HistoryDateWrong(),
        new PagesMissing(),
        new PagesReversed(),
        new LicenceMissing(),
        new LicenceContradicts(),
        new LicenceAddressForm(),
        new CopyrightIncomplete(),
        new AuthorUnnamed(),
        new OrcidWrong(),
        new AffiliationUnlinked(),
        new CountryCodeMissing(),
        new EqualContributorAlone(),
        new RoleNotOfCredit(),
        new AltTextMissing(),
        new AltTextRepeatsCaption(),
        new FigureWithoutPicture(),
        new TableWithoutHead(),
        new DisplayUnlabelled(),
        new LabelInCaption(),
        new DisplayNotCited(),
        new SectionUntitled(),
        new AbstractHeaded(),
        new AbstractUntyped(),
        new TranslationLanguage(),
        new KeywordGroupsAlike(),
        new CitationUntyped(),
        new CitationPages(),
        new CitationYear(),
        new LinkAddressWrong(),
        new LinkTextBare(),
        new XrefUntidy(),
        new HeadingSubject(),
        new ConflictStatementPlace(),
        new RelatedArticleMissing(),
        new LanguageTagWrong(),
        new FormattedThroughout(),
        new DoiMissing(),
        new DoiWrong(),
        new ListLabelled(),
    ];
}
