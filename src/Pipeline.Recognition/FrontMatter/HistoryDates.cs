using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Finds the dates of the article's history. A label and its date may share a line with others, or the dates may follow
/// in lines or cells of their own, in the order of the labels.
/// </summary>
internal sealed partial class HistoryDates(LabelIndex labels)
{
    /// <summary>Longest text behind a label that is kept as its date, whether it can be read or not.</summary>
    private const int LongestDate = 40;

    public List<HistoryDate> Find(FrontLines lines)
    {
        var dates = new List<HistoryDate>();
        var waiting = new Queue<HistoryEvent>();
        foreach (var at in lines.Free().ToList())
        {
            var line = lines[at];
            var found = Labelled(line);
            if (line.IsProse && !(found.Count > 0 && found.TrueForAll(date => Months.IsDate(date.Raw)))) waiting.Clear();
            else if (found.Count > 0)
            {
                lines.Claim(at);
                dates.AddRange(found.Where(date => date.Raw.Length > 0));
                foreach (var date in found.Where(date => date.Raw.Length == 0)) waiting.Enqueue(date.Event);
            }
            else if (waiting.Count > 0 && (Months.IsDate(line.Words) || Placeholder().IsMatch(line.Words)))
            {
                lines.Claim(at);
                dates.Add(new(waiting.Dequeue(), line.Words.Trim(' ', '.', ';', ':'), null, line.Source));
            }
        }

        return dates;
    }

    /// <summary>Dates with their labels, the raw date empty where it does not follow; none where the line says other things.</summary>
    private List<HistoryDate> Labelled(Line line)
    {
        var matches = labels.All(line.Text, FrontLabels.History).ToList();
        if (matches.Count == 0) return [];
        if (LineText.Clean(line.Text[..matches[0].Start]) is { Length: > 0 } before && labels.Whole(before, Label.ArticleInfo) is null && !Months.IsDate(before)) return [];
        var dates = new List<HistoryDate>();
        for (var index = 0; index < matches.Count; index++)
        {
            var end = index + 1 < matches.Count ? matches[index + 1].Start : line.Text.Length;
            var raw = LineText.Clean(line.Text[matches[index].End..end]).Trim(' ', ':', ';', '|', ',', '.', '-', '–', '—', '(', ')', '/', '·', '•', '=');
            if (raw.Length > 0 && !Months.IsDate(raw) && !IsDateAttempt(raw)) return [];
            dates.Add(new(EventOf(matches[index].Label), raw, null, line.Slice(matches[index].Start, end - matches[index].Start).Source));
        }

        return dates;
    }

    /// <summary>Not a readable date, but meant as one: short, with a number in it ("31 Febuary 2026", "xx/xx/2026"), or the template's "dd/mm/yyyy".</summary>
    private static bool IsDateAttempt(string raw) => raw.Length <= LongestDate && raw.Split(' ').Length <= 5 && (raw.Any(char.IsDigit) || Placeholder().IsMatch(raw));

    /// <summary>What a template prints where a date goes.</summary>
    [GeneratedRegex(@"^[\[(<]?(?:(?:d{1,2}|m{1,4}|y{2,4}|h{2}|b{2}|t{2,4}|x{1,4}|month|bulan)[\s/.\-]+){1,2}(?:d{1,2}|m{1,4}|y{2,4}|t{2,4}|x{1,4})[\])>]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();

    private static HistoryEvent EventOf(Label label) => label switch
    {
        Label.Received => HistoryEvent.Received,
        Label.Revised => HistoryEvent.Revised,
        Label.Accepted => HistoryEvent.Accepted,
        _ => HistoryEvent.Published,
    };
}
