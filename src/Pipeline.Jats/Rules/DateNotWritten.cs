using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS004: a history date that could not be read.</summary>
internal static class DateNotWritten
{
    public static readonly Rule Rule = new(
        "JATS004",
        Severity.Query,
        "Date not written",
        "The history holds only dates with a year; one that cannot be read is left out of the XML file.",
        "JATS 1.3 history/date; JATS4R article dates",
        "Received: soon after the conference",
        "Received: 12 May 2025",
        "Give the date in the manuscript or under 'history' in article.yaml.");

    public static IEnumerable<Diagnostic> In(ArticleMeta meta) => meta.History
        .Where(date => date.Date is null && !string.IsNullOrWhiteSpace(date.Raw))
        .Select(date => Rule.At(
            date.Source,
            $"The date of the event “{date.Event.ToString().ToLowerInvariant()}” could not be read and is not in the XML file.",
            date.Raw));
}
