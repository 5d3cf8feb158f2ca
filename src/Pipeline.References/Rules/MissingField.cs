using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS023.</summary>
internal static class MissingField
{
    public static Rule Rule { get; } =
        new(
            "REFS023",
            Severity.Query,
            "Reference without a fact its kind needs",
            "Without it a reader cannot find the work, and no index can match it.",
            "APA 7 §9.4 (Four Elements of a Reference) and §10 (the template of each kind)",
            "“Lind, J. (2019). Tides. Quiet Studies.”",
            "“Lind, J. (2019). Tides. Quiet Studies, 2(1), 3–14.”",
            "Ask the author for what is missing, or take it from the work itself."
        );

    /// <summary>Only where every field is sure, for what was read wrongly seems to be missing.</summary>
    public static Diagnostic? Check(Reference reference)
    {
        var work = WorkReader.Read(reference);
        if (work.Confidence < ParseConfidence.Sure || work.Title is null)
            return null;
        return Missing(work) is { } missing
            ? Rule.At(reference.Source, $"This reference, taken for {NameOf(work.Type)}, has no {missing}.", reference.Raw)
            : null;
    }

    /// <summary>An organisation publishes what it writes, and is not named twice (APA 7 §9.29).</summary>
    private static string? Missing(Work work)
    {
        var isOnline = work.Doi is not null || work.Url is not null;
        var hasPublisher =
            work.Publisher is not null
            || work.Institution is not null
            || work.Place is not null
            || work.Authors.Names.Any(author => author.IsOrganisation);
        return work.Type switch
        {
            PublicationType.Journal when work.Container is null => "journal",
            PublicationType.Journal when work.Volume is null && work.Issue is null && work.Status is null && !isOnline => "volume or DOI",
            PublicationType.Chapter when work.Container is null => "book that it is part of",
            PublicationType.Newspaper when work.Container is null => "newspaper",
            PublicationType.Book or PublicationType.Chapter when !hasPublisher && !isOnline => "publisher",
            PublicationType.Report when !hasPublisher && !isOnline => "institution",
            PublicationType.Thesis when !hasPublisher && !isOnline => "university",
            PublicationType.ConfProc when work.Container is null && work.Conference is null => "conference or proceedings",
            PublicationType.Webpage or PublicationType.Preprint when !isOnline => "address",
            PublicationType.Data when !isOnline && !hasPublisher => "address or archive",
            _ => null,
        };
    }

    private static string NameOf(PublicationType type) =>
        type switch
        {
            PublicationType.Journal => "a journal article",
            PublicationType.Chapter => "a chapter",
            PublicationType.Newspaper => "a newspaper article",
            PublicationType.Book => "a book",
            PublicationType.Report => "a report",
            PublicationType.Thesis => "a thesis",
            PublicationType.ConfProc => "a conference paper",
            PublicationType.Webpage => "a web page",
            PublicationType.Preprint => "a preprint",
            _ => "a data set",
        };
}
