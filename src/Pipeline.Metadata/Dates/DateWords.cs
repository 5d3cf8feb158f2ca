using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Dates;

/// <summary>Dates and events in the words of a message.</summary>
internal static class DateWords
{
    /// <summary>"9 March 2026", "March 2026" or "2026".</summary>
    public static string InWords(this PartialDate date) => DateText.Of(date, "en");

    /// <summary>"date received", "publication date" …</summary>
    public static string InWords(this HistoryEvent historyEvent) =>
        historyEvent switch
        {
            HistoryEvent.Received => "date received",
            HistoryEvent.Revised => "date revised",
            HistoryEvent.Accepted => "date accepted",
            HistoryEvent.Published => "publication date",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
