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
        "mrow", "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts",
        "mtable", "mtr", "mtd", "mphantom", "mpadded", "mspace", "mstyle", "menclose",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "mathvariant", "mathcolor", "mathbackground", "displaystyle", "scriptlevel", "linethickness", "accent", "accentunder", "form", "fence", "separator", "stretchy", "symmetric",
        "largeop", "movablelimits", "lspace", "rspace", "minsize", "maxsize", "width", "height", "depth", "voffset", "columnspan", "rowspan", "notation",
    };

    /// <param name="text">The equation on one line, for those whose reader knows no MathML.</param>
    public static XElement Write(MathElement math, string text, bool isDisplay) => new("math",
        isDisplay ? new XAttribute("display", "block") : null,
        new XAttribute("alttext", text),
        (math.Name == "math" ? math.Children : [math]).Select(Write));

    private static XElement Write(MathElement element)
    {
        if (element.IsToken) return new(element.Name, Kept(element), WordStyle(element), element.InnerText());
        if (element.Name == "mtable") return Table(element);
        if (Elements.Contains(element.Name)) return new(element.Name, Kept(element), element.Children.Select(Write));
        return new("mrow", Build.Leaf("mtext", element.Text), element.Children.Select(Write));
    }

    /// <summary>Letters of identifiers are characters of their own in every style; words are not, and Core has no attribute for theirs.</summary>
    private static XAttribute? WordStyle(MathElement token)
    {
        if (token.Name != "mtext" || token["mathvariant"] is not { } variant) return null;
        var style = new List<string>();
        if (variant.Contains("bold", StringComparison.Ordinal)) style.Add("font-weight: bold");
        if (variant.Contains("italic", StringComparison.Ordinal)) style.Add("font-style: italic");
        if (variant.StartsWith("mono", StringComparison.Ordinal)) style.Add("font-family: monospace");
        return style.Count > 0 ? new("style", string.Join("; ", style)) : null;
    }

    private static IEnumerable<XAttribute> Kept(MathElement element) =>
        element.Attributes.Where(attribute => Attributes.Contains(attribute.Name)).DistinctBy(attribute => attribute.Name).Select(attribute => new XAttribute(attribute.Name, attribute.Value));

    private static XElement Table(MathElement table)
    {
        var (alignments, gaps, columns, rows) = (Words(table["columnalign"]), Words(table["columnspacing"]), Words(table["columnlines"]), Words(table["rowlines"]));
        return new("mtable", Kept(table), table["frame"] == "solid" ? new XAttribute("style", "border: thin solid") : null, table.Children.Select((row, index) => row.Name == "mtr"
            ? new XElement("mtr", row.Children.Select((cell, column) => Cell(cell, Style(cell, column, alignments, gaps) + Line("left", column, columns) + Line("top", index, rows))))
            : Write(row)));
    }

    /// <summary>A line before a column or row but the first.</summary>
    private static string Line(string side, int place, string[] lines) => place > 0 && At(lines, place - 1) == "solid" ? $"; border-{side}: thin solid" : string.Empty;

    private static XElement Cell(MathElement cell, string style) => cell.Name == "mtd"
        ? new("mtd", Kept(cell), style.Length > 0 ? new XAttribute("style", style.TrimStart(';', ' ')) : null, cell.Children.Select(Write))
        : Write(cell);

    /// <summary>
    /// Alignment of a column, and no room where the columns meet at a point of alignment. Said twice, since the content of
    /// a cell is a box of its own for some browsers, which only the second form moves.
    /// </summary>
    private static string Style(MathElement cell, int column, string[] alignments, string[] gaps)
    {
        var style = new List<string>();
        if ((cell["columnalign"] ?? At(alignments, column)) is { } side and ("left" or "right")) style.Add($"text-align: {side}; text-align: -webkit-{side}");
        if (column > 0 && At(gaps, column - 1) == "0em") style.Add("padding-left: 0");
        if (gaps.Length > column && gaps[column] == "0em") style.Add("padding-right: 0");
        return string.Join("; ", style);
    }

    /// <summary>The last word holds for all columns after it (MathML 3 §3.5.1.2).</summary>
    private static string? At(string[] words, int column) => words.Length == 0 ? null : words[Math.Min(column, words.Length - 1)];

    private static string[] Words(string? value) => value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
