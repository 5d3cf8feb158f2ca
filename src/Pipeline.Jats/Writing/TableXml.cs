using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes tables in the XHTML table model of JATS.</summary>
internal sealed class TableXml(BlockXml blocks)
{
    public XElement Write(TableWrap table)
    {
        var full = table.WithFullGrid();
        if (full.IsArray)
            return new XElement("array", new XAttribute("id", table.Id), full.Rows.IsEmpty ? null : Body(full, 0));
        return new XElement(
            "table-wrap",
            new XAttribute("id", table.Id),
            Xml.Leaf("label", table.Label),
            table.Caption.IsEmpty ? null : new XElement("caption", blocks.Title("title", table.Caption)),
            full.Rows.IsEmpty ? null : Table(full),
            Xml.Around("table-wrap-foot", table.Notes.Select(note => blocks.Paragraph(note)))
        );
    }

    /// <summary>A table that is all head has no <c>thead</c>: the DTD wants a body below one.</summary>
    private XElement Table(TableWrap table)
    {
        var head = table.HeaderRows < table.Rows.Count ? table.HeaderRows : 0;
        return new XElement("table", Xml.Around("thead", table.Rows.Take(head).Select(row => Row(row, true))), Body(table, head));
    }

    private XElement Body(TableWrap table, int head) =>
        new("tbody", table.Rows.Skip(head).Select(row => Row(row, table.HeaderRows == table.Rows.Count)));

    private XElement Row(TableRow row, bool isHead) => new("tr", row.Cells.Select(cell => Cell(cell, isHead)));

    private XElement Cell(TableCell cell, bool isHead)
    {
        var isHeader = cell.IsHeader || (isHead && !cell.Blocks.IsEmpty);
        return new XElement(
            isHeader ? "th" : "td",
            isHeader ? new XAttribute("scope", cell.Scope(isHead)) : null,
            cell.ColumnSpan > 1 ? new XAttribute("colspan", cell.ColumnSpan.ToString(CultureInfo.InvariantCulture)) : null,
            cell.RowSpan > 1 ? new XAttribute("rowspan", cell.RowSpan.ToString(CultureInfo.InvariantCulture)) : null,
            Content(cell.Blocks)
        ).From(cell.Source);
    }

    /// <summary>One paragraph stands in its cell as it is; more of them stay paragraphs; figures, tables and boxes need one around them.</summary>
    private IEnumerable<object> Content(Seq<Block> content) =>
        content is [Paragraph { Language: null } only]
            ? blocks.Inline(only.Content, InlinePlace.Title)
            : blocks
                .Write(content)
                .Select(block => block.Name.LocalName is "fig" or "table-wrap" or "boxed-text" ? new XElement("p", block) : block);
}
