using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>Direct formatting of a run.</summary>
internal sealed record RunStyle
{
    public static RunStyle Plain { get; } = new();

    /// <summary>Character style id, or null.</summary>
    public string? Style { get; init; }

    public string? Font { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underline { get; init; }

    /// <summary>In half points; zero leaves it to the paragraph's style.</summary>
    public int Size { get; init; }

    public string? Color { get; init; }

    public bool Superscript { get; init; }

    public bool Subscript { get; init; }

    public bool RightToLeft { get; init; }

    /// <summary>BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The run's <c>w:rPr</c> in schema order; null where it would be empty.</summary>
    public XElement? ToXml(bool evenIfEmpty = false)
    {
        XElement properties = new(Ns.W + "rPr", Parts().Where(part => part is not null));
        return properties.HasElements || evenIfEmpty ? properties : null;
    }

    private IEnumerable<XElement?> Parts() =>
        [
            Style is null ? null : Ns.Val("rStyle", Style),
            Font is null
                ? null
                : new XElement(
                    Ns.W + "rFonts",
                    new XAttribute(Ns.W + "ascii", Font),
                    new XAttribute(Ns.W + "hAnsi", Font),
                    new XAttribute(Ns.W + "cs", Font)
                ),
            .. Toggle("b", Bold),
            .. Toggle("i", Italic),
            Color is null ? null : Ns.Val("color", Color),
            .. Size == 0 ? [] : new[] { Ns.Val("sz", Size), Ns.Val("szCs", Size) },
            Underline ? Ns.Val("u", "single") : null,
            Superscript ? Ns.Val("vertAlign", "superscript")
            : Subscript ? Ns.Val("vertAlign", "subscript")
            : null,
            RightToLeft ? new XElement(Ns.W + "rtl") : null,
            Language is null ? null : new XElement(Ns.W + "lang", new XAttribute(Ns.W + (RightToLeft ? "bidi" : "val"), Language)),
        ];

    private static XElement[] Toggle(string name, bool isOn) => isOn ? [new(Ns.W + name), new(Ns.W + (name + "Cs"))] : [];
}
