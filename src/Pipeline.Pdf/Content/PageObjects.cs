using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Images;
using Pipeline.Pdf.Navigation;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>Writes the page tree and its pages (PDF 32000-1 §7.7.3).</summary>
internal static class PageObjects
{
    /// <returns>Object numbers of the pages.</returns>
    public static int[] Write(PdfFile file, Seq<Page> pages, int pageTree, StructureTree tree, FontTable fonts, ImageTable images)
    {
        var numbers = new int[pages.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = file.Reserve();
        for (var i = 0; i < numbers.Length; i++) WritePage(file, numbers[i], pageTree, pages[i], i, tree, fonts, images);
        var writer = file.Begin(pageTree).Raw("<</Type/Pages/Count "u8).Integer(numbers.Length).Raw("/Kids["u8);
        foreach (var number in numbers) writer.Reference(number).Byte((byte)' ');
        writer.Raw("]>>"u8);
        return numbers;
    }

    private static void WritePage(PdfFile file, int number, int pageTree, Page page, int index, StructureTree tree, FontTable fonts, ImageTable images)
    {
        var painter = new PagePainter(page, index, tree, fonts, images, !file.IsCompressed);
        var content = file.AddStream([], painter.Paint().Written);
        var key = tree.AddPage(painter.Mcids);
        var links = LinkAnnotations.Write(file, page, index, tree);
        var writer = file.Begin(number).Raw("<</Type/Page/Parent "u8).Reference(pageTree)
            .Raw("/MediaBox[0 0 "u8).Number(page.Width.Value).Byte((byte)' ').Number(page.Height.Value)
            .Raw("]/Contents "u8).Reference(content).Raw("/StructParents "u8).Integer(key).Raw("/Tabs/S/Resources<<"u8);
        WriteResources(writer, painter);
        writer.Raw(">>"u8);
        if (links.Count > 0)
        {
            writer.Raw("/Annots["u8);
            foreach (var link in links) writer.Reference(link).Byte((byte)' ');
            writer.Byte((byte)']');
        }

        writer.Raw(">>"u8);
    }

    private static void WriteResources(ByteWriter writer, PagePainter painter)
    {
        if (painter.Fonts.Count > 0)
        {
            writer.Raw("/Font<<"u8);
            foreach (var font in painter.Fonts) writer.Name(font.ResourceName).Byte((byte)' ').Reference(font.ObjectNumber);
            writer.Raw(">>"u8);
        }

        if (painter.Images.Count == 0) return;
        writer.Raw("/XObject<<"u8);
        foreach (var image in painter.Images) writer.Name(image.ResourceName).Byte((byte)' ').Reference(image.ObjectNumber);
        writer.Raw(">>"u8);
    }
}
