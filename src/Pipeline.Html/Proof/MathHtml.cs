using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Html.Proof;

/// <summary>
/// Writes equations as MathML Core, which browsers draw and screen readers read by themselves. Elements and attributes
/// are those listed here and no others, since a file read from elsewhere may hold anything; what Core has no attribute
/// for is said in CSS.
/// </summary>
internal static class MathHtml
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "mrow",
        "mfrac",
        "msqrt",
        "mroot",
        "msub",
        "msup",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "mmultiscripts",
        "mprescripts",
        "mtable",
        "mtr",
        "mtd",
        "mphantom",
        "mpadded",
        "mspace",
        "mstyle",
        "menclose",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "mathvariant",
        "mathcolor",
        "mathbackground",
        "displaystyle",
        "scriptlevel",
        "linethickness",
        "accent",
        "accentunder",
        "form",
        "fence",
        "separator",
        "stretchy",
        "symmetric",
        "largeop",
        "movablelimits",
        "lspace",
        "rspace",
        "minsize",
        "maxsize",
        "width",
        "height",
        "depth",
        "voffset",
        "columnspan",
        "rowspan",
        "notation",
    };

    /// <param name="text">The equation on one line, for those whose reader knows no MathML.</param>
    public static XElement Write(MathElement math, string text, bool isDisplay) =>
        new(
            "math",
            isDisplay ? new XAttribute("display", "block") : null,
            new XAttribute("alttext", text),
            (math.Name == "math" ? math.Children : [math]).Select(Write)
        );

    private static XElement Write(MathElement element)
    {
        if (element.IsToken)
            return new(element.Name, Kept(element), WordStyle(element), element.InnerText());
        if (element.Name == "mtable")
            return Table(element);
        if (Elements.Contains(element.Name))
            return new(element.Name, Kept(element), element.Children.Select(Write));
        return new("mrow", Build.Leaf("mtext", element.Text), element.Children.Select(Write));
    }

    /// <summary>Letters of identifiers are characters of their own in every style; words are not, and Core has no attribute for theirs.</summary>
    private static XAttribute? WordStyle(MathElement token)
    {
        if (token.Name != "mtext" || token["mathvariant"] is not { } variant)
            return null;
        var style = new List<string>();
        if (variant.Contains("bold", StringComparison.Ordinal))
            style.Add("font-weight: bold");
        if (variant.Contains("italic", StringComparison.Ordinal))
            style.Add("font-style: italic");
        if (variant.StartsWith("mono", StringComparison.Ordinal))
            style.Add("font-family: monospace");
        return Said(string.Join("; ", style));
    }

    private static IEnumerable<XAttribute> Kept(MathElement element) =>
        element
            .Attributes.Where(attribute => Attributes.Contains(attribute.Name))
            .DistinctBy(attribute => attribute.Name)
            .Select(attribute => new XAttribute(attribute.Name, attribute.Value));

    private static XElement Table(MathElement table)
    {
        var look = MathTableLook.Of(table);
        return new(
            "mtable",
            Kept(table),
            Said(MathTableLook.Frame(table)),
            table.Children.Select(
                (row, index) =>
                    row.Name == "mtr"
                        ? new XElement("mtr", row.Children.Select((cell, column) => Cell(cell, look.Style(cell, index, column))))
                        : Write(row)
            )
        );
    }

    private static XElement Cell(MathElement cell, string style) =>
        cell.Name == "mtd" ? new("mtd", Kept(cell), Said(style), cell.Children.Select(Write)) : Write(cell);

    private static XAttribute? Said(string style) => style.Length > 0 ? new("style", style) : null;
}
