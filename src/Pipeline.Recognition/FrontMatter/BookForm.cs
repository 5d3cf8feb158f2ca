using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// The data of a reviewed book in a line each, as they stand over a review ("Judul: …", "Penulis: …", "Penerbit: …"; or title, names and
/// imprint under one another): one line that names the work, so that its author is not taken for the reviewer.
/// </summary>
internal sealed partial class BookForm(ICollection<Diagnostic> findings, ICollection<Claim> claims)
{
    /// <summary>They stand among so many items from the top.</summary>
    private const int Reach = 12;

    /// <summary>Fewest labelled lines that make a form.</summary>
    private const int Fewest = 3;

    /// <summary>The flow, with the lines of a form as one.</summary>
    public List<FlowItem> Join(IReadOnlyList<FlowItem> flow)
    {
        var joined = new List<FlowItem>();
        for (var at = 0; at < flow.Count; )
        {
            var (lines, next) = at < Reach ? Form(flow, at) : ([], at);
            if (lines.Count == 0)
                joined.Add(flow[at++]);
            else
            {
                Report(flow, at, next);
                joined.Add(new(Joined(lines), null));
                at = next;
            }
        }

        return joined;
    }

    private void Report(IReadOnlyList<FlowItem> flow, int start, int end)
    {
        findings.Add(BookFormRead.Rule.At(flow[start].Source, "Lines with the data of a book were read as the work reviewed."));
        foreach (
            var line in flow.Skip(start)
                .Take(end - start)
                .SelectMany(item => item.Line is { } line ? [line] : TableLines.Of(item.Table!, 0))
        )
            claims.Add(new(line.Source, "product"));
    }

    /// <summary>The lines of the form that begins at an item, and the item behind it; none where none does.</summary>
    private static (List<Line> Lines, int Next) Form(IReadOnlyList<FlowItem> flow, int at)
    {
        if (flow[at].Table is { } table)
            return Rows(table) is var rows && IsForm(rows) ? (rows, at + 1) : ([], at);
        var lines = new List<Line>();
        var next = at;
        for (
            var item = at;
            item < flow.Count && (flow[item].IsEmpty || (flow[item].Line is { } line && Labelled().IsMatch(line.Words)));
            item++
        )
        {
            if (flow[item].IsEmpty)
                continue;
            lines.Add(flow[item].Line!);
            next = item + 1;
        }

        return IsForm(lines) ? (lines, next) : Imprint(flow, at);
    }

    private static bool IsForm(List<Line> lines) =>
        lines.Count >= Fewest
        && lines.Exists(line => OfPublisher().IsMatch(line.Words))
        && lines.Exists(line => OfExtent().IsMatch(line.Words));

    /// <summary>A row of label and value, with the colon between them or in a column of its own; none where some row is another.</summary>
    private static List<Line> Rows(ManuscriptTable table)
    {
        var rows = table
            .Rows.Select(row => row.Cells.SelectMany(TableLines.Of).Where(line => line.HasWords && !FormReader.IsColon(line)).ToList())
            .Where(cells => cells.Count > 0)
            .ToList();
        if (!rows.TrueForAll(cells => cells.Count > 1 || cells[0].Words.Contains(':', StringComparison.Ordinal)))
            return [];
        var lines = rows.ConvertAll(cells =>
            cells.Count == 1 || cells[0].Words.EndsWith(':')
                ? Whole(cells)
                : Whole([cells[0].Join(new Line(Sign(":")), withSpace: false), .. cells.Skip(1)])
        );
        return lines.TrueForAll(line => Labelled().IsMatch(line.Words)) ? lines : [];
    }

    private static Line Whole(List<Line> cells) => cells.Aggregate((whole, cell) => whole.Join(cell));

    /// <summary>Under a line that says that a review follows: a title, "by" and names, and publisher, year and extent.</summary>
    private static (List<Line> Lines, int Next) Imprint(IReadOnlyList<FlowItem> flow, int at)
    {
        var places = Enumerable.Range(at, flow.Count - at).Where(place => !flow[place].IsEmpty).Take(Fewest).ToList();
        if (
            places.Count < Fewest
            || places[0] != at
            || !flow.Take(at).Any(item => item.Line is { } kicker && Genre.Is(kicker))
            || places.Exists(place => flow[place].Line is null)
        )
            return ([], at);
        var lines = places.ConvertAll(place => flow[place].Line!);
        return
            !lines[0].IsProse
            && Credits.LengthOf(lines[1].Text) > 0
            && AuthorLine.IsAuthorLine(lines[1])
            && ReviewedWork.IsImprint(lines[2])
            ? (lines, places[2] + 1)
            : ([], at);
    }

    /// <summary>Labelled fields with semicolons between them; else the names behind the title, and a comma before the imprint.</summary>
    private static Line Joined(List<Line> lines)
    {
        var isLabelled = Labelled().IsMatch(lines[0].Words);
        var whole = lines[0];
        for (var at = 1; at < lines.Count; at++)
        {
            if (isLabelled || at > 1)
                whole = whole.Join(new Line(Sign(isLabelled ? ";" : ",")), withSpace: false);
            whole = whole.Join(lines[at]);
        }

        return whole;
    }

    private static ManuscriptParagraph Sign(string sign) =>
        new([new ManuscriptText(sign, RunFormat.Plain, SourceRef.None)], ParagraphFormat.Default, null, SourceRef.None);

    [GeneratedRegex(
        @"^(?:judul(?:\s+(?:buku|asli))?|(?:book\s+)?title|título|titel|penulis|pengarang|authors?|autor(?:es|a)?|auteurs?|editor|penyunting|penerjemah|translator|penerbit|publisher|editorial|verlag|uitgever|éditeur|kota(?:\s+terbit)?|tempat\s+terbit|place|tahun(?:\s+terbit)?|year(?:\s+of\s+publication)?|año|cetakan|edisi|edition|tebal(?:\s+buku)?|jumlah\s+halaman|halaman|(?:number\s+of\s+)?pages|páginas|ukuran|bahasa|language|price|harga|e?-?isbn)\s*:\s*\S",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^(?:penerbit|publisher|editorial|verlag|uitgever|éditeur)\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfPublisher();

    [GeneratedRegex(
        @"^(?:tebal(?:\s+buku)?|jumlah\s+halaman|halaman|(?:number\s+of\s+)?pages|páginas|e?-?isbn)\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfExtent();
}
