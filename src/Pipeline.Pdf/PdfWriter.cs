using Pipeline.Pdf.Content;
using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Images;
using Pipeline.Pdf.Metadata;
using Pipeline.Pdf.Structure;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf;

/// <summary>Writes a typeset document as a tagged PDF 1.7 file that conforms to PDF/UA-1 and PDF/A-3a.</summary>
public static class PdfWriter
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [];

    public static StageResult<byte[]> Write(TypesetDocument document, PdfOptions options)
    {
        var file = new PdfFile(options.IsCompressed);
        var tree = new StructureTree(file, document.Root);
        var fonts = new FontTable(file, options.Fonts);
        var images = new ImageTable(file, document.Media);
        var pageTree = file.Reserve();
        var pages = PageObjects.Write(file, document.Pages, pageTree, tree, fonts, images);
        foreach (var font in fonts.InOrder) FontObjects.Write(file, font);
        StructureWriter.Write(file, tree, pages);
        var catalog = Catalog.Write(file, document, pageTree, pages, tree.ObjectNumber);
        return StageResult.Of(file.Finish(catalog, InfoDictionary.Write(file, document.Info)));
    }
}
