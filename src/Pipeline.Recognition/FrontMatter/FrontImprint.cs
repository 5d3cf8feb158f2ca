using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads what journals print about an article – licence, dates, DOI, volume, issue and pages – among the front matter, and what that lacks in page headers and feet.</summary>
internal sealed class FrontImprint
{
    private readonly RecognitionContext _context;
    private readonly JournalLines _journal;
    private readonly List<HistoryDate> _history;
    private Permissions _permissions;

    private FrontImprint(RecognitionContext context, FrontLines lines)
    {
        _context = context;
        _permissions = LicenceLines.Find(lines);
        _history = new HistoryDates(context.Labels).Find(lines);
        _journal = new(context);
        _journal.Take(lines);
    }

    /// <summary>Claims the lines that say so; the metadata has nothing else.</summary>
    public static ArticleMeta Read(RecognitionContext context, FrontLines lines)
    {
        var imprint = new FrontImprint(context, lines);
        imprint.ReadHeaders();
        return new()
        {
            Doi = imprint._journal.Doi,
            Volume = imprint._journal.Line?.Volume,
            Issue = imprint._journal.Line?.Issue,
            FirstPage = imprint._journal.Line?.FirstPage,
            JournalLine = imprint._journal.Line,
            History = imprint._history.ToSeq(),
            Permissions = imprint._permissions,
        };
    }

    /// <summary>Page headers and feet give what the front matter lacks; the rest of them is made anew.</summary>
    private void ReadHeaders()
    {
        foreach (
            var header in _context.Manuscript.Headers.OrderBy(header => header.Kind != HeaderKind.First).ThenBy(header => header.IsFooter)
        )
        {
            var lines = new FrontLines([.. Lay(header).SelectMany(WithDatesApart)]);
            ReportObjects(header, lines);
            if (TakeLacking(lines))
                _context.Findings.Add(
                    MetadataInHeader.Rule.At(
                        new SourceRef(header.Part),
                        $"Front matter stands in a page {(header.IsFooter ? "foot" : "header")}; it was read from there.",
                        _journal.Line?.Raw ?? _permissions.Raw
                    )
                );
            ReportPagination(header, lines);
        }
    }

    /// <returns>Whether the lines say something that was not known.</returns>
    private bool TakeLacking(FrontLines lines)
    {
        var isRead = _journal.Line?.Volume is null
            ? _journal.Take(lines, isRunning: true)
            : _journal.Doi is null && _journal.TakeDoi(lines);
        if (_permissions.Raw is null)
        {
            _permissions = LicenceLines.Find(lines);
            isRead |= _permissions.Raw is not null;
        }

        if (_history.Count == 0)
        {
            _history.AddRange(new HistoryDates(_context.Labels).Find(lines));
            isRead |= _history.Count > 0;
        }

        return isRead;
    }

    /// <summary>The parts of a foot that names dates among other things, between the signs that part them.</summary>
    private IEnumerable<Line> WithDatesApart(Line line)
    {
        if (!_context.Labels.All(line.Text, FrontLabels.History).Any())
            return [line];
        int[] ends = [.. Enumerable.Range(0, line.Text.Length).Where(at => line.Text[at] is '•' or '·' or '|'), line.Text.Length];
        return ends.Select((end, index) => (Start: index == 0 ? 0 : ends[index - 1] + 1, End: end))
            .Select(part => line.Slice(part.Start, part.End - part.Start));
    }

    /// <summary>Tables only place the words of a header, and its pictures are the journal's.</summary>
    private void ReportObjects(HeaderFooter header, FrontLines lines)
    {
        foreach (var table in header.Blocks.OfType<ManuscriptTable>())
            _context.Findings.Add(
                LayoutTableRead.Rule.At(table.Source, "A table in a running head or foot only places words; it was read as text.")
            );
        for (var at = 0; at < lines.Count; at++)
            new FrontPictures(_context).LeaveOut(lines[at]);
    }

    private static List<Line> Lay(HeaderFooter header) =>
        [
            .. header.Blocks.SelectMany(block =>
                block is ManuscriptTable table ? TableLines.Of(table, 0) : [new Line((ManuscriptParagraph)block)]
            ),
        ];

    private void ReportPagination(HeaderFooter header, FrontLines lines)
    {
        var left = string.Join(" / ", lines.Free().Select(at => lines[at].Words));
        if (left.Length > 0)
            _context.Findings.Add(
                PaginationMatterLeftOut.Rule.At(
                    new SourceRef(header.Part),
                    $"Running {(header.IsFooter ? "foot" : "head")} left out: {Excerpt.Start(left)}",
                    left
                )
            );
    }
}
