using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Content">Its paragraphs.</param>
internal sealed record Cell(IReadOnlyList<XElement> Content)
{
    /// <summary>Columns it covers.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Vertical merging: true begins a merged cell, false continues it, null is a cell of its own.</summary>
    public bool? Merges { get; init; }

    /// <summary>A rule above or below the cell.</summary>
    public string? RuleAt { get; init; }
}

/// <summary>A row of a table.</summary>
internal sealed record Row(IReadOnlyList<Cell> Cells, bool IsHeader = false);

/// <summary>A table as Word writes it.</summary>
/// <param name="Widths">Of the columns, in twips.</param>
/// <param name="Style">Table style id, or null.</param>
/// <param name="Borders">Kind of every border ("nil", "single"), or null to leave them to the style.</param>
internal sealed record Table(IReadOnlyList<int> Widths, string? Style, string? Borders, IReadOnlyList<Row> Rows)
{
    private static readonly string[] Sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public XElement ToXml() =>
        new(
            Ns.W + "tbl",
            new XElement(
                Ns.W + "tblPr",
                Style is null ? null : Ns.Val("tblStyle", Style),
                new XElement(Ns.W + "tblW", Width(Widths.Sum())),
                Borders is null ? null : new XElement(Ns.W + "tblBorders", Sides.Select(side => Border(side, Borders))),
                new XElement(Ns.W + "tblLook", new XAttribute(Ns.W + "val", "04A0"))
            ),
            new XElement(Ns.W + "tblGrid", Widths.Select(width => new XElement(Ns.W + "gridCol", new XAttribute(Ns.W + "w", width)))),
            Rows.Select(RowXml)
        );

    private XElement RowXml(Row row)
    {
        var column = 0;
        var element = new XElement(
            Ns.W + "tr",
            row.IsHeader ? new XElement(Ns.W + "trPr", new XElement(Ns.W + "cantSplit"), new XElement(Ns.W + "tblHeader")) : null
        );
        foreach (var cell in row.Cells)
        {
            element.Add(CellXml(cell, Widths.Skip(column).Take(cell.Columns).Sum()));
            column += cell.Columns;
        }

        return element;
    }

    private static XElement CellXml(Cell cell, int width) =>
        new(
            Ns.W + "tc",
            new XElement(
                Ns.W + "tcPr",
                new XElement(Ns.W + "tcW", Width(width)),
                cell.Columns == 1 ? null : Ns.Val("gridSpan", cell.Columns),
                cell.Merges is { } begins ? new XElement(Ns.W + "vMerge", begins ? new XAttribute(Ns.W + "val", "restart") : null) : null,
                cell.RuleAt is null ? null : new XElement(Ns.W + "tcBorders", Border(cell.RuleAt, "single"))
            ),
            cell.Content
        );

    private static XElement Border(string side, string kind) =>
        kind == "nil"
            ? new XElement(Ns.W + side, new XAttribute(Ns.W + "val", kind))
            : new XElement(
                Ns.W + side,
                new XAttribute(Ns.W + "val", kind),
                new XAttribute(Ns.W + "sz", 4),
                new XAttribute(Ns.W + "space", 0),
                new XAttribute(Ns.W + "color", "auto")
            );

    private static XAttribute[] Width(int twips) => [new(Ns.W + "w", twips), new(Ns.W + "type", "dxa")];
}
