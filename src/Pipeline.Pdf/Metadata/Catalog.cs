using Pipeline.Pdf.Navigation;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Metadata;

/// <summary>Writes the document catalog and what hangs on it alone (PDF 32000-1 §7.7.2).</summary>
internal static class Catalog
{
    /// <returns>The catalog's object number.</returns>
    public static int Write(PdfFile file, TypesetDocument document, int pageTree, IReadOnlyList<int> pages, int structure)
    {
        var outlines = Outlines.Write(file, document.Bookmarks, pages, document.Pages);
        var destinations = Destinations.Write(file, document.Destinations, pages, document.Pages);
        // The packet stays unfiltered, so that programs that know no PDF can read it (ISO 19005-3 §6.6.2.1).
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML"u8, XmpPacket.Create(document.Info), deflate: false);
        var profile = file.AddStream("/N 3"u8, SrgbProfile.Create());
        var number = file.Reserve();
        var writer = file.Begin(number).Raw("<</Type/Catalog/Pages "u8).Reference(pageTree)
            .Raw("/Lang"u8).Text(document.Info.Language)
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure)
            .Raw("/Metadata "u8).Reference(metadata)
            .Raw("/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"u8)
            .Raw("/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile "u8)
            .Reference(profile).Raw(">>]"u8);
        if (outlines is { } outline) writer.Raw("/Outlines "u8).Reference(outline);
        if (destinations is { } names) writer.Raw("/Names<</Dests "u8).Reference(names).Raw(">>"u8);
        PageLabels.Write(writer, document.Pages);
        writer.Raw(">>"u8);
        return number;
    }
}
