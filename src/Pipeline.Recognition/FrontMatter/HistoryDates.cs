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

    /// <summary>Longest text behind a label that may hold a date and others with labels that are none of ours.</summary>
    private const int LongestDates = 160;

    /// <summary>Words of the longest label that is none of ours.</summary>
    private const int MostWordsOfLabel = 4;

    /// <summary>What stands between a label and its date, and behind that.</summary>
    private static readonly char[] Around = [' ', ':', '：', ';', '|', ',', '.', '-', '–', '—', '(', ')', '/', '·', '•', '='];

    public List<HistoryDate> Find(FrontLines lines)
    {
        var dates = new List<LabelledDate>();
        var waiting = new Queue<LabelledDate>();
        foreach (var at in lines.Free().ToList())
        {
            var line = lines[at];
            var found = Labelled(line);
            if (line.IsProse && !(found.Count > 0 && found.TrueForAll(date => Months.IsDate(date.Date.Raw))))
                waiting.Clear();
            else if (found.Count > 0)
            {
                lines.Claim(at);
                dates.AddRange(found.Where(date => date.Date.Raw.Length > 0 && !UnfilledTemplate.IsDate(date.Date.Raw)));
                foreach (var date in found.Where(date => date.Date.Raw.Length == 0))
                    waiting.Enqueue(date);
            }
            else if (waiting.Count > 0 && (Months.IsDate(line.Words) || UnfilledTemplate.IsDate(line.Words)))
            {
                lines.Claim(at);
                var label = waiting.Dequeue();
                if (Months.IsDate(line.Words))
                    dates.Add(label with { Date = new(label.Date.Event, line.Words.Trim(' ', '.', ';', ':'), null, line.Source) });
            }
        }

        return Settle(dates);
    }

    /// <param name="Label">As printed.</param>
    private sealed record LabelledDate(string Label, HistoryDate Date);

    /// <summary>"Diterima" is what an editor does with a manuscript that comes in, and after another word for that ("Diajukan", "Dihantar"), what follows in the end.</summary>
    private static List<HistoryDate> Settle(List<LabelledDate> dates)
    {
        var isSaid = dates.Exists(date => date.Date.Event == HistoryEvent.Received && !Ambiguous().IsMatch(date.Label));
        var isAccepted = dates.Exists(date => date.Date.Event == HistoryEvent.Accepted);
        return dates.ConvertAll(date =>
            isSaid && !isAccepted && Ambiguous().IsMatch(date.Label) ? date.Date with { Event = HistoryEvent.Accepted } : date.Date
        );
    }

    /// <summary>Dates with their labels, the raw date empty where it does not follow; none where the line says other things.</summary>
    private List<LabelledDate> Labelled(Line line)
    {
        var matches = labels.All(line.Text, FrontLabels.History).ToList();
        if (matches.Count == 0)
            return [];
        if (
            Lead().Replace(LineText.Clean(line.Text[..matches[0].Start]), string.Empty) is { Length: > 0 } before
            && labels.Whole(before, Label.ArticleInfo) is null
            && !Months.IsDate(before)
            && !IsOtherDate(before)
        )
            return [];
        var dates = new List<LabelledDate>();
        for (var index = 0; index < matches.Count; index++)
        {
            var end = index + 1 < matches.Count ? matches[index + 1].Start : line.Text.Length;
            var raw = WithoutOtherDate(OfOurCalendar(LineText.Clean(line.Text[matches[index].End..end])).Trim(Around));
            if (raw.Length > 0 && !Months.IsDate(raw) && !IsDateAttempt(raw))
                return [];
            dates.Add(
                new(
                    line.Text[matches[index].Start..matches[index].End],
                    new(EventOf(matches[index].Label), raw, null, line.Slice(matches[index].Start, end - matches[index].Start).Source)
                )
            );
        }

        return dates;
    }

    /// <summary>A date behind words that are no label of ours ("First decision 8 Jan 2026").</summary>
    private static bool IsOtherDate(string text) =>
        text.Trim(Around) is var bare
        && bare.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit
        && bare[..digit].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfLabel
        && Months.IsDate(bare[digit..]);

    /// <summary>A date without another behind it that has words of its own; what is no date stays as it is.</summary>
    private static string WithoutOtherDate(string raw) =>
        raw.Length <= LongestDates
        && !Months.IsDate(raw)
        && Enumerable
            .Range(1, Math.Max(0, raw.Length - 1))
            .FirstOrDefault(at => raw[at] is ' ' && IsOtherDate(raw[at..]) && Months.IsDate(raw[..at].Trim(Around)))
            is > 0
                and var other
            ? raw[..other].Trim(Around)
            : raw;

    /// <summary>Not a readable date, but meant as one: short, with a number in it ("31 Febuary 2026", "xx/xx/2026"), or the template's "dd/mm/yyyy".</summary>
    private static bool IsDateAttempt(string raw) =>
        raw.Length <= LongestDate && raw.Split(' ').Length <= 5 && (raw.Any(char.IsDigit) || UnfilledTemplate.IsDate(raw));

    /// <summary>Of a date in two calendars ("14 Rajab 1447 / 3 January 2026") that of ours; other texts as they are.</summary>
    private static string OfOurCalendar(string raw)
    {
        var parts = raw.Split(
            ['/', '(', ')', '=', '·', '•', '|', ';'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        return parts.Length > 1 && parts.Any(part => OtherCalendar().IsMatch(part)) && parts.Where(Months.IsDate).ToList() is [var ours]
            ? ours
            : raw;
    }

    /// <summary>A day, month and year of the Muslim calendar.</summary>
    [GeneratedRegex(@"^\d{1,2}\s+\p{L}.*\s1[34]\d\d(?:\s*(?:H|AH|Hijri(?:ah)?))?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherCalendar();

    /// <summary>What may stand before the first label.</summary>
    [GeneratedRegex(
        @"^[\s(\[*•·–—-]*(?:(?:this|the)\s+)?(?:(?:manuscript|article|paper|naskah|artikel|makalah|manuskrip|dates?|history|article history|artikel ini)\s*:?\s*(?:was\s+)?)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:naskah )?diterima$|^(?:tanggal diterima|tarikh terima|tarikh diterima)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ambiguous();

    private static HistoryEvent EventOf(Label label) =>
        label switch
        {
            Label.Received => HistoryEvent.Received,
            Label.Revised => HistoryEvent.Revised,
            Label.Accepted => HistoryEvent.Accepted,
            _ => HistoryEvent.Published,
        };
}
