using System.Globalization;
using Pipeline.Pdf.Syntax;

namespace Pipeline.Pdf.Structure;

/// <summary>Writes the structure tree: elements, parent tree, id tree (PDF 32000-1 §14.7.2).</summary>
internal static class StructureWriter
{
    public static void Write(PdfFile file, StructureTree tree, IReadOnlyList<int> pages)
    {
        // A sorted list, since a name tree is ordered by its names.
        var ids = new SortedList<string, int>(StringComparer.Ordinal);
        foreach (var element in tree.InOrder)
        {
            // A note must have an id (PDF/UA-1 §7.9).
            if (element.Role == "Note")
                element.Id = "note" + element.Node.Id.ToString("D8", CultureInfo.InvariantCulture);
            if (element.Id is { } id)
                ids.TryAdd(id, element.ObjectNumber);
            WriteElement(file, tree, element, pages);
        }

        WriteRoot(file, tree, ids);
    }

    private static void WriteRoot(PdfFile file, StructureTree tree, SortedList<string, int> ids)
    {
        var parentTree = file.Reserve();
        var writer = file.Begin(parentTree).Raw("<</Nums["u8);
        for (var key = 0; key < tree.Parents.Count; key++)
            WriteParents(writer, key, tree.Parents[key].Elements, tree.Parents[key].IsAnnotation);
        writer.Raw("]>>"u8);
        writer = file.Begin(tree.ObjectNumber)
            .Raw("<</Type/StructTreeRoot/K "u8)
            .Reference(tree.Root.ObjectNumber)
            .Raw("/ParentTree "u8)
            .Reference(parentTree)
            .Raw("/ParentTreeNextKey "u8)
            .Integer(tree.Parents.Count);
        WriteIds(writer, ids);
        WriteRoleMap(writer, RoleMap.For(tree.InOrder));
        writer.Raw(">>"u8);
    }

    private static void WriteIds(ByteWriter writer, SortedList<string, int> ids)
    {
        if (ids.Count == 0)
            return;
        writer.Raw("/IDTree<</Names["u8);
        foreach (var (id, element) in ids)
            writer.Text(id).Reference(element);
        writer.Raw("]>>"u8);
    }

    private static void WriteRoleMap(ByteWriter writer, List<(string Name, string Type)> map)
    {
        if (map.Count == 0)
            return;
        writer.Raw("/RoleMap<<"u8);
        foreach (var (name, type) in map)
            writer.Name(name).Name(type);
        writer.Raw(">>"u8);
    }

    private static void WriteParents(ByteWriter writer, int key, IReadOnlyList<int> elements, bool isAnnotation)
    {
        writer.Integer(key).Byte((byte)(isAnnotation ? ' ' : '['));
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0)
                writer.Byte((byte)' ');
            writer.Reference(elements[i]);
        }

        writer.Byte((byte)(isAnnotation ? '\n' : ']'));
    }

    private static void WriteElement(PdfFile file, StructureTree tree, Element element, IReadOnlyList<int> pages)
    {
        var node = element.Node;
        var writer = file.Begin(element.ObjectNumber)
            .Raw("<</S"u8)
            .Name(element.Role)
            .Raw("/P "u8)
            .Reference(element.Parent?.ObjectNumber ?? tree.ObjectNumber);
        if (element.Id is { } id)
            writer.Raw("/ID"u8).Text(id);
        if (node.Language is { } language)
            writer.Raw("/Lang"u8).Text(language);
        if (node.Title is { } title)
            writer.Raw("/T"u8).Text(title);
        if (element.Alt is { } alt)
            writer.Raw("/Alt"u8).Text(alt);
        if (element.ActualText is { } text)
            writer.Raw("/ActualText"u8).Text(text);
        if (element.AssociatedFile is { } associated)
            writer.Raw("/AF["u8).Reference(associated).Byte((byte)']');
        WriteKids(writer, element, pages);
        StructureAttributes.Write(writer, element);
        writer.Raw(">>"u8);
    }

    /// <summary>
    /// Children and own content in reading order, annotations last. Content on the element's first page is a bare MCID,
    /// content elsewhere names its page.
    /// </summary>
    private static void WriteKids(ByteWriter writer, Element element, IReadOnlyList<int> pages)
    {
        if (element.Children.Count + element.Content.Count + element.Annotations.Count == 0)
            return;
        var page = element.Content is [var first, ..] ? first.PageIndex : -1;
        if (page >= 0)
            writer.Raw("/Pg "u8).Reference(pages[page]);
        writer.Raw("/K["u8);
        var next = 0;
        for (var child = -1; child < element.Children.Count; child++)
        {
            if (child >= 0)
                writer.Reference(element.Children[child].ObjectNumber).Byte((byte)' ');
            for (; next < element.Content.Count && element.Content[next].AfterChild == child; next++)
                WriteContent(writer, element.Content[next], page, pages);
        }

        foreach (var (annotationPage, annotation) in element.Annotations)
            writer.Raw("<</Type/OBJR/Obj "u8).Reference(annotation).Raw("/Pg "u8).Reference(pages[annotationPage]).Raw(">>"u8);
        writer.Byte((byte)']');
    }

    private static void WriteContent(ByteWriter writer, Element.OwnContent content, int page, IReadOnlyList<int> pages)
    {
        if (content.Span is { } span)
            writer.Reference(span.ObjectNumber).Byte((byte)' ');
        else if (content.PageIndex == page)
            writer.Integer(content.Mcid).Byte((byte)' ');
        else
            writer.Raw("<</Type/MCR/Pg "u8).Reference(pages[content.PageIndex]).Raw("/MCID "u8).Integer(content.Mcid).Raw(">>"u8);
    }
}
