namespace Pipeline.Pdf.Structure;

/// <summary>Standard structure types of PDF 1.7 (PDF 32000-1 §14.8.4) and what other names stand for.</summary>
internal static class RoleMap
{
    /// <summary>Names that are not standard, each with the type it stands for; in order of their first use.</summary>
    public static List<(string Name, string Type)> For(IReadOnlyList<Element> elements)
    {
        var map = new List<(string Name, string Type)>();
        foreach (var element in elements)
        {
            if (IsStandard(element.Role) || map.Exists(entry => entry.Name == element.Role))
                continue;
            map.Add((element.Role, Type(element)));
        }

        return map;
    }

    /// <summary>Part of a line of text rather than a block.</summary>
    public static bool IsInline(string role) =>
        role is "Span" or "Quote" or "Reference" or "Link" or "Annot" or "Code" or "Em" or "Strong" or "Sub";

    private static bool IsStandard(string role) =>
        role
            is "Document"
                or "Part"
                or "Art"
                or "Sect"
                or "Div"
                or "BlockQuote"
                or "Caption"
                or "TOC"
                or "TOCI"
                or "Index"
                or "NonStruct"
                or "Private"
                or "P"
                or "H"
                or "H1"
                or "H2"
                or "H3"
                or "H4"
                or "H5"
                or "H6"
                or "L"
                or "LI"
                or "Lbl"
                or "LBody"
                or "Table"
                or "TR"
                or "TH"
                or "TD"
                or "THead"
                or "TBody"
                or "TFoot"
                or "Span"
                or "Quote"
                or "Note"
                or "Reference"
                or "BibEntry"
                or "Code"
                or "Link"
                or "Annot"
                or "Ruby"
                or "RB"
                or "RT"
                or "RP"
                or "Warichu"
                or "WT"
                or "WP"
                or "Figure"
                or "Formula"
                or "Form";

    /// <summary>Types of PDF 2.0 have near kin in PDF 1.7; unknown names are spans within text and divisions elsewhere.</summary>
    private static string Type(Element element) =>
        element.Role switch
        {
            "Title" => "P",
            "FENote" => "Note",
            "Aside" or "DocumentFragment" => "Div",
            "Em" or "Strong" or "Sub" => "Span",
            _ => element.Parent is { Role: var parent } && (IsTextBlock(parent) || IsInline(parent)) ? "Span" : "Div",
        };

    /// <summary>A block whose children are running text.</summary>
    private static bool IsTextBlock(string role) =>
        role is "P" or "H" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "Lbl" or "BibEntry";
}
