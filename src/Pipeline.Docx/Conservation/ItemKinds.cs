using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Docx.Conservation;

/// <summary>Tells which elements are items that the ledger has to account for.</summary>
internal static class ItemKinds
{
    /// <summary>What the element is, or null where it is no item.</summary>
    public static ItemKind? Of(OoxmlElement element) =>
        element.Name switch
        {
            "w:t" or "w:delText" or "a:t" => element.Text.Length > 0 ? ItemKind.Text : null,
            "w:sym" => ItemKind.Text,
            "v:textpath" => element["string"] is { Length: > 0 } ? ItemKind.Text : null,
            "w:p" or "w:r" or "w:rPr" or "w:pPr" => null,
            "w:footnote" or "w:endnote" => element["w:type"] is null or "normal" ? ItemKind.Note : null,
            "w:comment" => ItemKind.Comment,
            "w:tbl" => ItemKind.Table,
            "w:tc" => ItemKind.Cell,
            "pic:pic" or "a:blipFill" or "v:imagedata" => ItemKind.Picture,
            "m:oMath" => EquationText(element).Length > 0 ? ItemKind.Equation : null,
            "w:fldSimple" => ItemKind.Field,
            "w:fldChar" => element["w:fldCharType"] == "begin" ? ItemKind.Field : null,
            "w:bookmarkStart" => BookmarkName(element) is not null ? ItemKind.Bookmark : null,
            "w:txbxContent" => ItemKind.TextBox,
            "w:hdr" or "w:ftr" => ItemKind.Header,
            "o:OLEObject" or "c:chart" or "cx:chart" or "dgm:relIds" or "w:control" or "w14:contentPart" or "w:contentPart" =>
                ItemKind.EmbeddedObject,
            _ => ChangeFates.IsOne(element.Name) ? ItemKind.TrackedChange : null,
        };

    /// <summary>The name of a bookmark; null for one without, and for the one that Word keeps of where it was closed.</summary>
    public static string? BookmarkName(OoxmlElement mark) => mark["w:name"] is { Length: > 0 } name && name != "_GoBack" ? name : null;

    /// <summary>What tells the item from others of its kind.</summary>
    public static string TextOf(OoxmlElement element) =>
        element.Name switch
        {
            "w:t" or "w:delText" or "a:t" => element.Text,
            "w:sym" => element["w:char"] ?? string.Empty,
            "v:textpath" => element["string"] ?? string.Empty,
            "m:oMath" => EquationText(element),
            "w:fldSimple" => (element["w:instr"] ?? string.Empty).Trim(),
            "w:bookmarkStart" => element["w:name"]!,
            "o:OLEObject" => element["ProgID"] ?? string.Empty,
            _ => string.Empty,
        };

    /// <summary>The signs of an equation in order, deleted ones left out.</summary>
    private static string EquationText(OoxmlElement element)
    {
        if (element.Name is "m:t" or "w:t")
            return element.Text;
        return element.Name is "w:del" or "w:moveFrom" ? string.Empty : string.Concat(element.Children.Select(EquationText));
    }
}
