using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Dates of the article's history that stand behind the text, above the references, or behind everything else.</summary>
/// <param name="Rest">What is left of the flow.</param>
/// <param name="Lines">The lines taken out of it.</param>
internal sealed record EndDates(IReadOnlyList<FlowItem> Rest, IReadOnlyList<FlowItem> Lines, IReadOnlyList<HistoryDate> Dates)
{
    /// <summary>Items from the end of the text and of all in which dates are looked for: biographies and licences stand there too.</summary>
    private const int Reach = 12;

    /// <param name="flow">What follows the front matter.</param>
    public static EndDates Take(RecognitionContext context, IEnumerable<FlowItem> flow)
    {
        var rest = flow.ToList();
        var lines = new List<FlowItem>();
        var dates = new List<HistoryDate>();
        var history = new HistoryDates(context.Labels);
        var list = EndOfText.In(rest, context.Labels);
        for (var at = Math.Max(0, list - Reach); at < rest.Count; at++)
        {
            if (
                (at >= list && at < rest.Count - Reach)
                || rest[at].Line is not { } line
                || history.Find(new FrontLines([line])) is not { Count: > 0 } found
                || !found.TrueForAll(date => Months.IsDate(date.Raw))
            )
                continue;
            lines.Add(rest[at]);
            dates.AddRange(found);
            if (at < list)
                list--;
            rest.RemoveAt(at--);
        }

        return new(rest, lines, dates);
    }
}
