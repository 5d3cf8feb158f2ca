using Pipeline.Pdf.Navigation;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>Writes the page tree and its pages (PDF 32000-1 §7.7.3).</summary>
internal static class PageObjects
{
    /// <param name="Tree">Object number of the page tree.</param>
    /// <param name="Numbers">Object numbers of the pages.</param>
    public readonly record struct Written(int Tree, int[] Numbers);

    public static Written Write(PdfFile file, Seq<Page> pages, List<LinkArea>[] links, PaintingContext context)
    {
        var tree = file.Reserve();
        var numbers = new int[pages.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = file.Reserve();
        for (var i = 0; i < numbers.Length; i++)
        {
            var painter = new PagePainter(pages[i], i, context, !file.IsCompressed);
            var content = file.AddStream([], painter.Paint());
            var key = context.Tree.AddPage(painter.Mcids);
            List<int> annotations =
            [
                .. LinkAnnotations.Write(file, links[i], pages[i].Height.Value, i, context.Tree),
                .. CommentAnnotations.Write(file, pages[i], i, context.Tree),
            ];
            var writer = file.Begin(numbers[i])
                .Raw("<</Type/Page/Parent "u8)
                .Reference(tree)
                .Raw("/MediaBox[0 0 "u8)
                .Number(pages[i].Width.Value)
                .Byte((byte)' ')
                .Number(pages[i].Height.Value)
                .Raw("]/Contents "u8)
                .Reference(content)
                .Raw("/StructParents "u8)
                .Integer(key)
                .Raw("/Tabs/S"u8);
            WriteResources(writer, painter);
            WriteAnnotations(writer, annotations);
            writer.Raw(">>"u8);
        }

        WriteTree(file.Begin(tree), numbers);
        return new(tree, numbers);
    }

    private static void WriteTree(ByteWriter writer, int[] numbers)
    {
        writer.Raw("<</Type/Pages/Count "u8).Integer(numbers.Length).Raw("/Kids["u8);
        foreach (var number in numbers)
            writer.Reference(number).Byte((byte)' ');
        writer.Raw("]>>"u8);
    }

    private static void WriteResources(ByteWriter writer, PagePainter painter)
    {
        writer.Raw("/Resources<<"u8);
        if (painter.Fonts.Count > 0)
        {
            writer.Raw("/Font<<"u8);
            foreach (var font in painter.Fonts)
                writer.Name(font.ResourceName).Byte((byte)' ').Reference(font.ObjectNumber);
            writer.Raw(">>"u8);
        }

        if (painter.Images.Count > 0)
        {
            writer.Raw("/XObject<<"u8);
            foreach (var image in painter.Images)
                writer.Name(image.ResourceName).Byte((byte)' ').Reference(image.ObjectNumber);
            writer.Raw(">>"u8);
        }

        writer.Raw(">>"u8);
        // Transparency blends in the colours the page is printed in (ISO 19005-3 §6.2.10).
        if (painter.Images.Exists(image => image.IsTransparent))
            writer.Raw("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
    }

    private static void WriteAnnotations(ByteWriter writer, List<int> annotations)
    {
        if (annotations.Count == 0)
            return;
        writer.Raw("/Annots["u8);
        foreach (var annotation in annotations)
            writer.Reference(annotation).Byte((byte)' ');
        writer.Byte((byte)']');
    }
}
