using Pipeline.Pdf.Attachments;
using Pipeline.Pdf.Content;
using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Images;
using Pipeline.Pdf.Metadata;
using Pipeline.Pdf.Navigation;
using Pipeline.Pdf.Rules;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Pdf.Vectors;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf;

/// <summary>Writes a typeset document as a tagged PDF 1.7 file that conforms to PDF/UA-1 and PDF/A-3a.</summary>
public static class PdfWriter
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => PdfRules.All;

    /// <summary>The whole file; the same document and options give the same bytes.</summary>
    /// <exception cref="KeyNotFoundException">A glyph run names a font that the options lack.</exception>
    public static StageResult<byte[]> Write(TypesetDocument document, PdfOptions options)
    {
        var findings = new List<Diagnostic>();
        var file = new PdfFile(options.IsCompressed);
        var tree = new StructureTree(file, document.Root);
        var links = PageLinks.Collect(document, tree, findings);
        Settle(tree, links, findings);
        var fonts = new FontTable(file, options.Fonts);
        var images = ImageTable.Write(file, document, options.Pictures, new VectorFonts(fonts, options.Fonts), findings);
        var pages = PageObjects.Write(file, document.Pages, links, new(tree, fonts, images, LineEnds.Find(document.Pages, tree), findings));
        foreach (var font in fonts.InOrder)
            FontObjects.Write(file, font, findings);
        MathFiles.Write(file, tree, document.Info.Date);
        StructureWriter.Write(file, tree, pages.Numbers);
        var catalog = Catalog.Write(file, document, options, pages, tree.ObjectNumber, findings);
        return StageResult.Of(file.Finish(catalog, InfoDictionary.Write(file, document.Info)), findings);
    }

    private static void Settle(StructureTree tree, List<LinkArea>[] links, List<Diagnostic> findings)
    {
        var linked = new HashSet<int>();
        foreach (var page in links)
        {
            foreach (var link in page)
                linked.Add(link.Tag);
        }

        StructureRepair.Apply(tree, linked, findings);
        NestingCheck.Apply(tree, findings);
        TableHeaders.Apply(tree, findings);
    }
}
