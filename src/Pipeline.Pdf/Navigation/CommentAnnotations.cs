using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Navigation;

/// <summary>
/// Writes comments as text annotations within Annot elements (PDF 32000-1 §12.5.6.4; PDF/UA-1 §7.18.1). What is seen of
/// them is drawn on the page itself; their own appearance, which PDF/A-3 wants (ISO 19005-3 §6.3.3), is empty.
/// </summary>
internal static class CommentAnnotations
{
    /// <summary>Print, NoZoom and NoRotate (PDF 32000-1, table 165); PDF/A-3 wants the first (ISO 19005-3 §6.3.2).</summary>
    private const int Flags = 4 | 8 | 16;

    /// <returns>Object numbers of the page's comments.</returns>
    public static IEnumerable<int> Write(PdfFile file, Page page, int pageIndex, StructureTree tree)
    {
        foreach (var comment in page.Items.OfType<CommentArea>())
        {
            if (tree.Find(comment.Tag) is not { } element)
                continue;
            var appearance = file.AddStream(
                new ByteWriter(96)
                    .Raw("/Type/XObject/Subtype/Form/Resources<<>>/BBox[0 0 "u8)
                    .Number(comment.Width.Value)
                    .Byte((byte)' ')
                    .Number(comment.Height.Value)
                    .Byte((byte)']')
                    .Written,
                []
            );
            var number = file.Reserve();
            Write(file.Begin(number), comment, page.Height.Value, tree.AddAnnotation(element), appearance);
            element.Annotations.Add((pageIndex, number));
            yield return number;
        }
    }

    private static void Write(ByteWriter writer, CommentArea comment, double pageHeight, int parentKey, int appearance)
    {
        var (left, top) = (comment.X.Value, pageHeight - comment.Y.Value);
        writer
            .Raw("<</Type/Annot/Subtype/Text/Name/Note/F "u8)
            .Integer(Flags)
            .Raw("/Rect["u8)
            .Number(left)
            .Byte((byte)' ')
            .Number(top - comment.Height.Value)
            .Byte((byte)' ')
            .Number(left + comment.Width.Value)
            .Byte((byte)' ')
            .Number(top)
            .Raw("]/StructParent "u8)
            .Integer(parentKey)
            .Raw("/Contents"u8)
            .Text(comment.Words)
            .Raw("/AP<</N "u8)
            .Reference(appearance)
            .Raw(">>>>"u8);
    }
}
