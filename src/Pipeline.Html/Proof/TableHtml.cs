using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Writes tables, in a frame that can be scrolled sideways by mouse, finger and keyboard.</summary>
internal sealed class TableHtml(BlockHtml blocks, HtmlIds ids, ZoomHtml zoom, PageWords words)
{
    // Characters from which a cell is one of sentences.
    private const int LongText = 60;

    public XElement Write(TableWrap table)
    {
        var full = table.WithFullGrid();
        return new XElement(
            "figure",
            Build.Id(ids.Give(table.Id)),
            Build.Class("table"),
            blocks.Caption(table.Label, table.Caption, []),
            full.Rows.IsEmpty ? null : zoom.Write(NameOf(table), Frame(table, full)),
            blocks.Sources(table.Notes)
        );
    }

    private string NameOf(TableWrap table) => string.IsNullOrWhiteSpace(table.Label) ? words[Label.Table] : table.Label;

    /// <summary>Named by label and caption, since a region is found by its name.</summary>
    private XElement Frame(TableWrap table, TableWrap full) =>
        Scrolling.Write(
            ids.NameOnce(string.Join(". ", new[] { NameOf(table), table.Caption.PlainText().Trim() }.Where(part => part.Length > 0))),
            Table(full)
        );

    private XElement Table(TableWrap table)
    {
        var numbers = ColumnsOfNumbers(table);
        return new XElement(
            "table",
            Build.Around("thead", table.Rows.Take(table.HeaderRows).Select(row => Row(row, true, numbers))),
            Build.Around("tbody", table.Rows.Skip(table.HeaderRows).Select(row => Row(row, false, numbers)))
        );
    }

    private XElement Row(TableRow row, bool isHead, HashSet<int> numbers) =>
        new("tr", row.Cells.Select(cell => Cell(cell, isHead, numbers)));

    private XElement Cell(TableCell cell, bool isHead, HashSet<int> numbers)
    {
        var isHeader = (cell.IsHeader || isHead) && !IsBlank(cell);
        return new XElement(
            isHeader ? "th" : "td",
            isHeader ? new XAttribute("scope", cell.Scope(isHead)) : null,
            Span("colspan", cell.ColumnSpan),
            Span("rowspan", cell.RowSpan),
            cell.ColumnSpan == 1 && numbers.Contains(cell.Column) ? Build.Class("number")
                : IsLong(cell) ? Build.Class("long")
                : null,
            blocks.WriteCompact(cell.Blocks)
        );
    }

    /// <summary>A cell of sentences wants more room than one of words.</summary>
    private static bool IsLong(TableCell cell) =>
        cell.ColumnSpan == 1 && cell.Blocks.OfType<Paragraph>().Any(paragraph => paragraph.Content.PlainText().Length >= LongText);

    /// <summary>A head that says nothing heads nothing.</summary>
    private static bool IsBlank(TableCell cell) =>
        cell.Blocks.All(block =>
            block is Paragraph paragraph
            && paragraph.Content.All(inline => inline is Text { Value: var value } && string.IsNullOrWhiteSpace(value))
        );

    private static XAttribute? Span(string name, int span) =>
        span > 1 ? new XAttribute(name, span.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>Columns of figures, but the first: they stand at the right, so that their places line up.</summary>
    private static HashSet<int> ColumnsOfNumbers(TableWrap table)
    {
        var cells = table
            .Rows.Skip(table.HeaderRows)
            .SelectMany(row => row.Cells)
            .Where(cell => cell is { ColumnSpan: 1, Column: > 0 })
            .ToList();
        var found = FigureColumns.Of(
            cells.SelectMany(cell => cell.Blocks.OfType<Paragraph>().Select(paragraph => (cell.Column, TextOf(paragraph.Content))))
        );
        var others = cells.Where(cell => cell.Blocks.Any(block => block is not Paragraph)).Select(cell => cell.Column);
        return [.. found.Except(others)];
    }

    /// <summary>A text without the raised letter of a note at its end.</summary>
    private static string TextOf(Seq<Inline> content) =>
        content is [_, .., Emphasis { Kind: EmphasisKind.Superscript } or Xref { Type: XrefType.Fn }]
            ? content[..^1].PlainText()
            : content.PlainText();
}
