using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Journals;

/// <summary>What the journal calls the events of an article's history.</summary>
public static class HistoryLabels
{
    public static Label LabelOf(HistoryEvent happened) =>
        happened switch
        {
            HistoryEvent.Received => Label.Received,
            HistoryEvent.Revised => Label.Revised,
            HistoryEvent.Accepted => Label.Accepted,
            _ => Label.Published,
        };
}
