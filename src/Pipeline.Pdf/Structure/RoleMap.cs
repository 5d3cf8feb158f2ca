using System.Collections.Frozen;

namespace Pipeline.Pdf.Structure;

/// <summary>Standard structure types of PDF 1.7 (PDF 32000-1 §14.8.4) and what other names stand for.</summary>
internal static class RoleMap
{
    private static readonly FrozenSet<string> Standard = new[]
    {
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP",
        "Figure", "Formula", "Form",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = new[] { "Span", "Quote", "Reference", "Link", "Annot", "Code", "Em", "Strong", "Sub" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Blocks whose children are running text.</summary>
    private static readonly FrozenSet<string> Textual = new[] { "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "BibEntry" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Part of a line of text rather than a block.</summary>
    public static bool IsInline(string role) => Inline.Contains(role);

    /// <summary>Names that are not standard, each with the type it stands for; in order of their first use.</summary>
    public static List<(string Name, string Type)> For(IReadOnlyList<Element> elements)
    {
        var map = new List<(string Name, string Type)>();
        foreach (var element in elements)
        {
            if (Standard.Contains(element.Role) || map.Exists(entry => entry.Name == element.Role)) continue;
            map.Add((element.Role, Type(element)));
        }

        return map;
    }

    /// <summary>Types of PDF 2.0 have near kin in PDF 1.7; unknown names are spans within text and divisions elsewhere.</summary>
    private static string Type(Element element) => element.Role switch
    {
        "Title" => "P",
        "FENote" => "Note",
        "Aside" or "DocumentFragment" => "Div",
        "Em" or "Strong" or "Sub" => "Span",
        _ => element.Parent is { } parent && (Textual.Contains(parent.Role) || IsInline(parent.Role)) ? "Span" : "Div",
    };
}
