using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Dates;

internal sealed class HistoryDateFormat : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META030",
            Severity.Info,
            "Date in figures, not as ISO 8601 writes it",
            "Indexes compare dates as text; only year-month-day means the same everywhere.",
            "ISO 8601-1:2019 §5.2.2, calendar date, extended format; JATS date/@iso-8601-date",
            "Received: 25/12/2025",
            "received 2025-12-25",
            "Nothing to do; the date is printed in the journal's own form."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var history = article.Meta.History.Select(date => Read(date, findings));
        return StageResult.Of(article with { Meta = article.Meta with { History = history } }, findings);
    }

    private HistoryDate Read(HistoryDate date, List<Diagnostic> findings)
    {
        if (date.Date is not null || DateReader.Read(date.Raw).Certain is not { } read)
            return date;
        var printed = Spaces.Collapse(date.Raw);

        // A month named in words leaves nothing to doubt, and nothing to tell.
        if (printed != read.ToString() && !printed.Any(char.IsLetter))
            findings.Add(Info.At(date.Source, $"The {date.Event.InWords()}, {printed}, is kept as {read}.", printed, read.ToString()));
        return date with { Date = read };
    }
}
