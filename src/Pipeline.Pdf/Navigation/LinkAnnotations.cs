using System.Text;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Navigation;

/// <summary>Writes link annotations (PDF 32000-1 §12.5.6.5; PDF/UA-1 §7.18).</summary>
internal static class LinkAnnotations
{
    /// <param name="links">Links that belong to a Link node.</param>
    /// <returns>Object numbers of the page's annotations.</returns>
    public static List<int> Write(PdfFile file, List<LinkArea> links, double pageHeight, int pageIndex, StructureTree tree)
    {
        var numbers = new List<int>(links.Count);
        foreach (var link in links)
        {
            if (tree.Find(link.Tag) is not { } element)
                continue;
            var number = file.Reserve();
            Write(file.Begin(number), link, pageHeight, tree.AddAnnotation(element));
            element.Annotations.Add((pageIndex, number));
            numbers.Add(number);
        }

        return numbers;
    }

    private static void Write(ByteWriter writer, LinkArea link, double pageHeight, int parentKey)
    {
        var (left, top) = (link.X.Value, pageHeight - link.Y.Value);
        // F 4 is Print, which PDF/A wants set (ISO 19005-3 §6.3.2).
        writer
            .Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
            .Number(left)
            .Byte((byte)' ')
            .Number(top - link.Height.Value)
            .Byte((byte)' ')
            .Number(left + link.Width.Value)
            .Byte((byte)' ')
            .Number(top)
            .Raw("]/StructParent "u8)
            .Integer(parentKey)
            .Raw("/Contents"u8)
            .Text(link.Description.Length > 0 ? link.Description : link.Target);
        if (link.Target.StartsWith('#'))
            writer.Raw("/A<</S/GoTo/D"u8).Literal(Encoding.UTF8.GetBytes(link.Target[1..])).Raw(">>>>"u8);
        else
            writer.Raw("/A<</S/URI/URI"u8).Literal(PageLinks.Escape(link.Target)).Raw(">>>>"u8);
    }
}
