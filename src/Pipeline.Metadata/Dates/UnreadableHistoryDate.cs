using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Dates;

internal sealed class UnreadableHistoryDate : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META032",
            Severity.Error,
            "Date that does not exist or cannot be read",
            "Every index refuses a day the calendar does not have.",
            "ISO 8601-1:2019 §5.2.2, calendar date; PMC style checker, history/date",
            "Received: 31/02/2026",
            "Received: 28/02/2026",
            "Ask for the right date and give it under history in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(article, article.Meta.History.Where(date => date.Date is null).Select(Finding));

    private Diagnostic Finding(HistoryDate date)
    {
        var printed = Spaces.Collapse(date.Raw);
        return printed.Length == 0
            ? Info.At(date.Source, $"The {date.Event.InWords()} is announced, but no date follows.")
            : Info.At(date.Source, $"The {date.Event.InWords()}, “{printed}”, is no date of the calendar.", printed);
    }
}
