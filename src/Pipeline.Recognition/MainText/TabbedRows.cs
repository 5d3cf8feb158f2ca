using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Lines whose tabs part the cells of a table.</summary>
internal static class TabbedRows
{
    /// <summary>Words of the longest cell; longer ones are text behind a tab.</summary>
    private const int LongestCell = 25;

    /// <summary>Fewest rows of a table of two columns; pairs of words stand under one another for other reasons too.</summary>
    private const int FewestOfTwo = 3;

    /// <summary>Fewest rows of a wider table.</summary>
    private const int Fewest = 2;

    /// <summary>The lines of a paragraph, where each has tabs between words; null for other paragraphs.</summary>
    public static IReadOnlyList<Line>? Of(Line paragraph)
    {
        if (paragraph is not { List: null, Format.OutlineLevel: null } || paragraph.Pictures.Any())
            return null;
        var lines = AtBreaks(paragraph);
        return
            lines.Count > 0 && lines.All(line => Filled(line).Count > 1 && Filled(line).TrueForAll(cell => cell.WordCount <= LongestCell))
            ? lines
            : null;
    }

    /// <summary>What stands between its line breaks, with the tabs that each line begins with.</summary>
    public static List<Line> AtBreaks(Line paragraph)
    {
        var lines = new List<Line>();
        var (start, at) = (0, 0);
        foreach (var inline in paragraph.Inlines.Append(null))
        {
            if (inline is null or ManuscriptLineBreak)
            {
                if (at > start)
                    lines.Add(new(paragraph.Paragraph with { Inlines = InlineCut.Slice(paragraph.Inlines, start, at - start) }));
                start = at + 1;
            }

            if (inline is not null)
                at += InlineCut.Width(inline);
        }

        return lines;
    }

    /// <summary>
    /// The cells of each line: a tab for each border where all lines have as many, else as many words between tabs in each
    /// line, however many tabs part them. Null where the lines do not agree, or are too few for a table.
    /// </summary>
    public static List<List<Line>>? Cells(IReadOnlyList<Line> lines)
    {
        var rows = lines.Count == 0 ? null : Agreeing(lines, Bordered) ?? Agreeing(lines, Filled);
        return rows is not null && rows.Count >= (rows[0].Count > 2 ? Fewest : FewestOfTwo) ? rows : null;
    }

    public static ManuscriptTable Table(List<List<Line>> rows, SourceRef source) =>
        new(
            rows[0].Count,
            rows.Select(row => new ManuscriptRow(
                    row.Select((cell, column) => new ManuscriptCell(column, 1, 1, [cell.Paragraph], cell.Source)).ToSeq(),
                    false
                ))
                .ToSeq(),
            false,
            source
        );

    private static List<List<Line>>? Agreeing(IReadOnlyList<Line> lines, Func<Line, List<Line>> cells)
    {
        var rows = lines.Select(cells).ToList();
        return rows.TrueForAll(row => row.Count == rows[0].Count) ? rows : null;
    }

    /// <summary>What stands between one tab and the next, or nothing; tabs behind the last word aside.</summary>
    public static List<Line> Bordered(Line line)
    {
        var cells = new List<Line>();
        var raw = line.Raw.TrimEnd('\t', ' ');
        for (int start = 0, end; start <= raw.Length; start = end + 1)
        {
            end = raw.IndexOf('\t', start);
            if (end < 0)
                end = raw.Length;
            cells.Add(line.Slice(start, end - start));
        }

        return cells;
    }

    private static List<Line> Filled(Line line)
    {
        var cells = Bordered(line);
        return [.. cells.Where((cell, index) => index == 0 || !cell.IsEmpty)];
    }
}
