using Pipeline.Metadata.Abstracts;
using Pipeline.Metadata.Affiliations;
using Pipeline.Metadata.Authors;
using Pipeline.Metadata.Dates;
using Pipeline.Metadata.Funding;
using Pipeline.Metadata.Issues;
using Pipeline.Metadata.Keywords;
using Pipeline.Metadata.Licences;
using Pipeline.Metadata.Settings;
using Pipeline.Metadata.Titles;
using Pipeline.Metadata.Trials;
using Pipeline.Metadata.Typography;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata;

/// <summary>The normalise stage: turns what is printed into typed, checked metadata and clean text.</summary>
public static class MetadataNormaliser
{
    /// <summary>In the order they run: a rule may rely on what those before it filled.</summary>
    private static readonly Seq<INormalisationRule> Ordered =
    [
        new ArticleFacts(),
        new AuthorsByStaff(),
        new TextsByStaff(),
        new AltTextsByFigure(),
        new FigureWithoutDescription(),
        new JournalTitle(),
        new IssnCheckDigit(),
        new IssnOfAnotherJournal(),
        new VolumeAndNumber(),
        new VolumeMissing(),
        new HistoryDateFormat(),
        new AmbiguousHistoryDate(),
        new PublicationDate(),
        new PublicationDateMissing(),
        new FirstPage(),
        new PageRange(),
        new DoiForm(),
        new DoiMissing(),
        new AuthorMissing(),
        new AuthorOrganisation(),
        new AuthorCapitals(),
        new AuthorInverted(),
        new AuthorDegrees(),
        new AuthorRepeated(),
        new OrcidsByName(),
        new OrcidForm(),
        new OrcidCheckDigit(),
        new OrcidShared(),
        new EmailForm(),
        new EmailShared(),
        new CorrespondingAuthor(),
        new CorrespondingEmail(),
        new EqualContribution(),
        new LifeContact(),
        new TelephonePrinted(),
        new AffiliationLinks(),
        new StarredAffiliations(),
        new AffiliationParts(),
        new SameInstitution(),
        new AffiliationMissing(),
        new SeveralInstitutions(),
        new AffiliationCapitals(),
        new CountryName(),
        new CountryInferred(),
        new CountryMissing(),
        new TwoSurnames(),
        new SurnameUncertain(),
        new RorsByInstitution(),
        new UnreadableHistoryDate(),
        new HistoryOrder(),
        new FarOffHistoryDate(),
        new RepeatedHistoryEvent(),
        new LicenceContradiction(),
        new LicenceName(),
        new LicenceUrl(),
        new LicenceMissing(),
        new LicenceDiffersFromPolicy(),
        new CopyrightYear(),
        new CopyrightHolder(),
        new AwardsPrinted(),
        new AwardsDiffer(),
        new TrialsPrinted(),
        new TemplateResidue(),
        new TemplatePlaceholder(),
        new NoteToSelf(),
        new NoBreakSpace(),
        new DoubledSpace(),
        new SpaceInsideBrackets(),
        new SpaceBeforePunctuation(),
        new SpaceBeforeNoteMark(),
        new DoubledPunctuation(),
        new Ellipsis(),
        new DashSpacing(),
        new QuoteStyle(),
        new SingleQuotes(),
        new UnbalancedQuote(),
        new UnbalancedBracket(),
        new StrayHyphen(),
        new MissingSpace(),
        new SentenceStart(),
        new StrayBold(),
        new WhollyFormatted(),
        new TitleMissing(),
        new TitlePunctuation(),
        new LabelPunctuation(),
        new TitleCapitals(),
        new HeadingCapitals(),
        new FloatLabelCapitals(),
        new AbstractMissing(),
        new AbstractLength(),
        new KeywordStops(),
        new KeywordCapitals(),
        new KeywordRepeated(),
        new KeywordCount(),
    ];

    /// <summary>Every rule whose findings this stage may report, by code.</summary>
    public static Seq<Rule> Rules { get; } = Ordered.Select(rule => rule.Info).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToSeq();

    public static StageResult<Article> Normalise(Article article, NormaliserContext context) =>
        Ordered
            .Aggregate(StageResult.Of(article), (result, rule) => result.Then(value => rule.Apply(value, context)))
            .Map(FundingStatements.WithPayersNamed)
            .Map(RunningTitles.WithRunningTitle);
}
