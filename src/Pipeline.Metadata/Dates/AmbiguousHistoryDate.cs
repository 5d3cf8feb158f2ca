using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Dates;

/// <summary>
/// Decides between day/month and month/day. One author writes all dates in one order, so the dates that can be read in one
/// way only show it; then the order of events decides; where neither tells, the day stands first, as in Indonesia and in
/// most of the world.
/// </summary>
internal sealed class AmbiguousHistoryDate : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META031",
            Severity.Notice,
            "Date that could be read in two ways",
            "09/03/2026 is 9 March in most countries and September 3 in a few; a wrong choice falsifies the article's history.",
            "ISO 8601-1:2019 §5.2.2; the other dates of the same manuscript",
            "Accepted: 09/03/2026",
            "Accepted: 9 March 2026",
            "Compare with the journal system; correct it under history in article.yaml if the other reading is right."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var open = article.Meta.History.Where(date => date.Date is null && DateReader.Read(date.Raw).IsAmbiguous).ToList();
        if (open.Count == 0)
            return StageResult.Of(article);

        var published = article.Meta.Published ?? context.Issue.Date ?? article.Meta.JournalLine?.Date;
        var choice = Choose(article.Meta with { Published = published }, open);
        var findings = open.Select(date => Finding(date, choice));
        var history = article.Meta.History.Select(date => open.Contains(date) ? date with { Date = choice.Of(date) } : date);
        return StageResult.Of(article with { Meta = article.Meta with { History = history } }, findings);
    }

    private static Choice Choose(ArticleMeta meta, List<HistoryDate> open)
    {
        var siblings = meta.History.Select(date => DateReader.Read(date.Raw)).ToList();
        var dayFirst = siblings.Count(reading => reading.ShowsDayFirst);
        var monthFirst = siblings.Count(reading => reading.ShowsMonthFirst);
        if (dayFirst != monthFirst)
            return new(dayFirst > monthFirst, "as the other dates show");

        var disorderDayFirst = Disorder(meta, open, new(true, string.Empty));
        var disorderMonthFirst = Disorder(meta, open, new(false, string.Empty));
        return disorderDayFirst == disorderMonthFirst
            ? new(true, "as is usual; nothing else in the manuscript tells")
            : new(disorderDayFirst < disorderMonthFirst, "as the order of events demands");
    }

    /// <summary>How many events would stand before one that must precede them.</summary>
    private static int Disorder(ArticleMeta meta, List<HistoryDate> open, Choice choice)
    {
        var dates = meta
            .History.Select(date => (date.Event, Date: open.Contains(date) ? choice.Of(date) : date.Date))
            .Append((HistoryEvent.Published, meta.Published))
            .Where(entry => entry.Item2 is not null)
            .ToList();
        return dates.Sum(early => dates.Count(late => early.Item1 < late.Item1 && early.Item2 > late.Item2));
    }

    private Diagnostic Finding(HistoryDate date, Choice choice)
    {
        var printed = Spaces.Collapse(date.Raw);
        var other = new Choice(!choice.IsDayFirst, string.Empty).Of(date);
        var order = choice.IsDayFirst ? "day first" : "month first";
        return Info.At(
            date.Source,
            $"The {date.Event.InWords()}, {printed}, was read {order} as {choice.Of(date).InWords()}, {choice.Reason}; it could also be {other.InWords()}.",
            printed,
            choice.Of(date).ToString()
        );
    }

    private sealed record Choice(bool IsDayFirst, string Reason)
    {
        public PartialDate Of(HistoryDate date)
        {
            var reading = DateReader.Read(date.Raw);
            return (IsDayFirst ? reading.DayFirst : reading.MonthFirst)!.Value;
        }
    }
}
