namespace Pipeline.Vocabulary.Articles;

/// <summary>An event of the article's history, named as JATS date-type names it.</summary>
public enum HistoryEvent
{
    Received,
    Revised,
    Accepted,
    Published,
}

/// <param name="Raw">The date as printed.</param>
/// <param name="Date">Null until normalised, or where it cannot be read.</param>
public sealed record HistoryDate(HistoryEvent Event, string Raw, PartialDate? Date, SourceRef Source);
