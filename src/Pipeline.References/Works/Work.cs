using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Works;

/// <summary>
/// What a reference says of its work, each fact once: what every writer of references writes from. Texts are one line and
/// null where the reference does not have them.
/// </summary>
/// <param name="Id">Of the reference, unique in its list.</param>
/// <param name="Raw">The reference as printed.</param>
internal sealed record Work(string Id, PublicationType Type, string Raw)
{
    public WorkPeople Authors { get; init; } = WorkPeople.None;

    public WorkPeople Editors { get; init; } = WorkPeople.None;

    public WorkPeople Translators { get; init; } = WorkPeople.None;

    public WorkDate? Issued { get; init; }

    /// <summary>The date in place of a year, as printed ("n.d."); null where a year is told or nothing is.</summary>
    public string? Undated { get; init; }

    /// <summary>The letter of "2019a".</summary>
    public string? YearSuffix { get; init; }

    /// <summary>"in press" for a work that is to appear.</summary>
    public string? Status { get; init; }

    public WorkDate? Original { get; init; }

    public WorkDate? Accessed { get; init; }

    /// <summary>Title of the work itself.</summary>
    public string? Title { get; init; }

    /// <summary>The title in stretches where some of it is italic and some is not; else empty.</summary>
    public Seq<TitleRun> TitleRuns { get; init; } = [];

    /// <summary>The title in another language.</summary>
    public string? TransTitle { get; init; }

    /// <summary>Journal, book or website that holds the work; null for a whole work.</summary>
    public string? Container { get; init; }

    public string? Series { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public PageSpan Pages { get; init; } = PageSpan.None;

    /// <summary>Article number.</summary>
    public string? Elocation { get; init; }

    public string? ReportNumber { get; init; }

    public string? Edition { get; init; }

    public string? Publisher { get; init; }

    public string? Place { get; init; }

    public string? Institution { get; init; }

    public string? Degree { get; init; }

    public string? Conference { get; init; }

    /// <summary>Without resolver or label, in the letters printed.</summary>
    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public string? Pmcid { get; init; }

    public string? Isbn { get; init; }

    public string? Issn { get; init; }

    /// <summary>An address that is no DOI.</summary>
    public string? Url { get; init; }

    public string? Comment { get; init; }

    /// <summary>Whether it is a part of a book or of proceedings.</summary>
    public bool IsInBook => Type is PublicationType.Chapter or PublicationType.ConfProc && Container is not null;

    /// <summary>The field that its title is in: that of the whole where nothing holds it.</summary>
    public RefField TitleField =>
        Container is null ? RefField.Source
        : Type == PublicationType.Chapter ? RefField.ChapterTitle
        : RefField.ArticleTitle;

    /// <summary>BCP 47 tag of the language its title is in; null where too few of its words tell.</summary>
    public string? Language => Title is null ? null : TextLanguage.Detect(Title);

    /// <summary>Whether its only author is the organisation that publishes it.</summary>
    public bool IsByItsPublisher =>
        Authors.Names is [{ IsOrganisation: true } only]
        && string.Equals(only.Family.TrimEnd('.'), (Publisher ?? Institution)?.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The fields with how sure each is, from 0 to 1, in the order of <see cref="RefField"/>.</summary>
    public Seq<FieldConfidence> Confidences { get; init; } = [];

    /// <summary>As sure as its least sure field; 0 where it has no fields.</summary>
    public double Confidence => Confidences.IsEmpty ? 0 : Confidences.Min(known => known.Confidence);
}

/// <param name="Confidence">From 0 to 1.</param>
internal readonly record struct FieldConfidence(RefField Field, double Confidence);
