using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS023: a history date of unknown kind or impossible.</summary>
internal sealed class HistoryDateWrong()
    : ConsumerRule(
        new(
            "JATS023",
            Severity.Query,
            "History date wrong",
            "Archives know a closed list of events, and a date that is none of the calendar belongs to no event.",
            "PMC style, history/date@date-type; JATS4R article dates",
            "<date date-type=\"submitted\">",
            "<date date-type=\"received\">",
            "Correct the date in the manuscript or in article.yaml."
        ),
        Gate.Archive
    )
{
    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        "accepted",
        "corrected",
        "ecorrected",
        "epub",
        "pub",
        "preprint",
        "received",
        "resubmitted",
        "retracted",
        "rev-recd",
        "rev-request",
    };

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var date in article.Elements("date").Where(date => date.Parent?.Name == "history"))
        {
            var type = date.Attribute("date-type")?.Value ?? string.Empty;
            if (!Events.Contains(type))
                yield return At(date, $"“{type}” is no event that archives know for the history.", type);
            foreach (var problem in CalendarDate.Problems(date))
                yield return At(date, $"The date of the event “{type}” is wrong: {problem}.");
        }
    }
}
