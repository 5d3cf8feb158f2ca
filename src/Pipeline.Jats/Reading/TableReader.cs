using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads tables and arrays of the XHTML model.</summary>
internal sealed class TableReader(BlockReader blocks)
{
    public TableWrap Read(XElement element, bool isCareful)
    {
        var table = element.Name == "array" ? element : element.Element("table") ?? element.Descendants("table").FirstOrDefault();
        var head = Rows(table?.Elements("thead").Elements("tr"), isCareful);
        Seq<TableRow> rows =
        [
            .. head,
            .. Rows(
                table?.Elements("tbody").Elements("tr").Concat(table.Elements("tr")).Concat(table.Elements("tfoot").Elements("tr")),
                isCareful
            ),
        ];
        var (caption, _) = blocks.Caption(element.Element("caption"), isCareful);
        return new TableWrap(
            element.Attribute("id")?.Value ?? string.Empty,
            element.Element("label")?.Value,
            caption,
            0,
            head.Count,
            rows,
            blocks.FootNotes(element, isCareful),
            blocks.PlaceOf(element)
        )
        {
            IsArray = element.Name == "array",
        }.WithFullGrid();
    }

    private Seq<TableRow> Rows(IEnumerable<XElement>? rows, bool isCareful) =>
        (rows ?? [])
            .Select(row => new TableRow(
                row.Elements().Where(cell => cell.Name.LocalName is "td" or "th").Select(cell => Cell(cell, isCareful)).ToSeq()
            ))
            .ToSeq();

    private TableCell Cell(XElement cell, bool isCareful) =>
        new(
            0,
            TableWidths.Span(cell, "colspan"),
            TableWidths.Span(cell, "rowspan"),
            cell.Name == "th",
            Content(cell, isCareful),
            blocks.PlaceOf(cell)
        );

    /// <summary>Words are one paragraph; blocks among them part it.</summary>
    private Seq<Block> Content(XElement cell, bool isCareful)
    {
        var content = new List<Block>();
        var words = new List<XNode>();
        foreach (var node in cell.Nodes())
        {
            if (node is not XElement { Name.LocalName: "p" } && !ParagraphSplitter.IsBlock(node))
            {
                words.Add(node);
                continue;
            }
            Close(cell, words, content, isCareful);
            content.AddRange(blocks.ReadParagraphs([(XElement)node]));
        }
        Close(cell, words, content, isCareful);
        return content.ToSeq();
    }

    private void Close(XElement cell, List<XNode> words, List<Block> content, bool isCareful)
    {
        var read = blocks.Inlines.Read(words, InlinePlace.Title, isCareful);
        words.Clear();
        if (!read.IsEmpty && (content.Count == 0 || !string.IsNullOrWhiteSpace(read.PlainText())))
            content.Add(new Paragraph(read, blocks.PlaceOf(cell)));
    }
}
