using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>Formatting of a paragraph; lengths are twips (twentieths of a point).</summary>
internal sealed record ParagraphStyle
{
    public static ParagraphStyle Plain { get; } = new();

    /// <summary>Paragraph style id, or null.</summary>
    public string? Style { get; init; }

    public bool KeepNext { get; init; }

    /// <summary>Numbering instance, or zero.</summary>
    public int List { get; init; }

    /// <summary>Level in the list, from zero.</summary>
    public int Level { get; init; }

    /// <summary>A rule below the paragraph.</summary>
    public bool Ruled { get; init; }

    public bool RightToLeft { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>Line spacing in 240ths of a line.</summary>
    public int? Line { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    public int FirstLine { get; init; }

    public int Hanging { get; init; }

    /// <summary>"both", "center", "right", or null.</summary>
    public string? Alignment { get; init; }

    /// <summary>From 1, or zero.</summary>
    public int OutlineLevel { get; init; }

    /// <summary>The paragraph's <c>w:pPr</c> in schema order; null where it would be empty.</summary>
    /// <param name="mark">Formatting of the paragraph mark.</param>
    /// <param name="section">The section that ends with the paragraph, or null.</param>
    public XElement? ToXml(XElement? mark = null, XElement? section = null)
    {
        XElement properties = new(Ns.W + "pPr", Parts().Where(part => part is not null), mark, section);
        return properties.HasElements ? properties : null;
    }

    private IEnumerable<XElement?> Parts() =>
        [
            Style is null ? null : Ns.Val("pStyle", Style),
            KeepNext ? new XElement(Ns.W + "keepNext") : null,
            List == 0 ? null : new XElement(Ns.W + "numPr", Ns.Val("ilvl", Level), Ns.Val("numId", List)),
            Ruled ? new XElement(Ns.W + "pBdr", Rule()) : null,
            RightToLeft ? new XElement(Ns.W + "bidi") : null,
            Spacing(),
            Lengths(
                "ind",
                ("left", OrNull(Left)),
                ("right", OrNull(Right)),
                ("firstLine", OrNull(FirstLine)),
                ("hanging", OrNull(Hanging))
            ),
            Alignment is null ? null : Ns.Val("jc", Alignment),
            OutlineLevel == 0 ? null : Ns.Val("outlineLvl", OutlineLevel - 1),
        ];

    private XElement? Spacing()
    {
        var spacing = Lengths("spacing", ("before", Before), ("after", After), ("line", Line));
        if (Line is not null)
            spacing!.SetAttributeValue(Ns.W + "lineRule", "auto");
        return spacing;
    }

    private static XElement Rule() =>
        new(
            Ns.W + "bottom",
            new XAttribute(Ns.W + "val", "single"),
            new XAttribute(Ns.W + "sz", 4),
            new XAttribute(Ns.W + "space", 1),
            new XAttribute(Ns.W + "color", "auto")
        );

    private static int? OrNull(int length) => length == 0 ? null : length;

    private static XElement? Lengths(string name, params (string Name, int? Value)[] lengths)
    {
        var attributes = lengths
            .Where(length => length.Value is not null)
            .Select(length => new XAttribute(Ns.W + length.Name, length.Value!))
            .ToList();
        return attributes.Count == 0 ? null : new XElement(Ns.W + name, attributes);
    }
}
