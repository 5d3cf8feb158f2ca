using Pipeline.Pdf.Attachments;
using Pipeline.Pdf.Content;
using Pipeline.Pdf.Navigation;
using Pipeline.Pdf.Rules;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Metadata;

/// <summary>Writes the document catalog and what hangs on it alone (PDF 32000-1 §7.7.2).</summary>
internal static class Catalog
{
    /// <returns>The catalog's object number.</returns>
    public static int Write(
        PdfFile file,
        TypesetDocument document,
        PdfOptions options,
        PageObjects.Written pages,
        int structure,
        List<Diagnostic> findings
    )
    {
        var info = document.Info;
        if (string.IsNullOrWhiteSpace(info.Title))
            findings.Add(MissingMetadata.At("title"));
        if (string.IsNullOrWhiteSpace(info.Language))
            findings.Add(MissingMetadata.At("language"));
        var outlines = Outlines.Write(file, document.Bookmarks, pages.Numbers, document.Pages);
        var destinations = Destinations.Write(file, document.Destinations, pages.Numbers, document.Pages);
        var attachments = AttachmentObjects.Write(file, options.Attachments, info.Date);
        // The packet stays unfiltered, so that programs that know no PDF can read it (ISO 19005-3 §6.6.2.1).
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML"u8, XmpPacket.Create(info), deflate: false);
        var number = file.Reserve();
        var intent = WriteOutputIntent(file);
        var writer = file.Begin(number)
            .Raw("<</Type/Catalog/Pages "u8)
            .Reference(pages.Tree)
            .Raw("/Lang"u8)
            .Text(info.Language.Length > 0 ? info.Language : "und")
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8)
            .Reference(structure)
            .Raw("/Metadata "u8)
            .Reference(metadata)
            .Raw("/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents["u8)
            .Reference(intent)
            .Byte((byte)']');
        if (outlines is { } outline)
            writer.Raw("/Outlines "u8).Reference(outline);
        WriteNames(writer, destinations, attachments);
        PageLabels.Write(writer, document.Pages);
        writer.Raw(">>"u8);
        return number;
    }

    /// <summary>The colours are meant as sRGB (ISO 19005-3 §6.2.3).</summary>
    private static int WriteOutputIntent(PdfFile file)
    {
        var profile = file.AddStream("/N 3"u8, SrgbProfile.Create());
        var number = file.Reserve();
        file.Begin(number)
            .Raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"u8)
            .Raw("/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile "u8)
            .Reference(profile)
            .Raw(">>"u8);
        return number;
    }

    private static void WriteNames(ByteWriter writer, int? destinations, List<(byte[] Name, int Specification)> attachments)
    {
        if (destinations is null && attachments.Count == 0)
            return;
        writer.Raw("/Names<<"u8);
        if (destinations is { } tree)
            writer.Raw("/Dests "u8).Reference(tree);
        if (attachments.Count > 0)
        {
            writer.Raw("/EmbeddedFiles<</Names["u8);
            foreach (var (name, specification) in attachments)
                writer.Literal(name).Reference(specification);
            writer.Raw("]>>"u8);
        }

        writer.Raw(">>"u8);
        if (attachments.Count == 0)
            return;
        writer.Raw("/AF["u8);
        foreach (var (_, specification) in attachments)
            writer.Reference(specification).Byte((byte)' ');
        writer.Byte((byte)']');
    }
}
