using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Metadata;

/// <summary>The document information dictionary (PDF 32000-1 §14.3.3), which says the same as the XMP packet.</summary>
internal static class InfoDictionary
{
    /// <summary>What this program calls itself.</summary>
    public const string Producer = "Pipeline";

    public static int Write(PdfFile file, DocumentInfo info)
    {
        var number = file.Reserve();
        var writer = file.Begin(number).Raw("<</Title"u8).Text(info.Title);
        if (!info.Authors.IsEmpty)
            writer.Raw("/Author"u8).Text(string.Join("; ", info.Authors));
        if (info.Subject is { Length: > 0 } subject)
            writer.Raw("/Subject"u8).Text(subject);
        if (!info.Keywords.IsEmpty)
            writer.Raw("/Keywords"u8).Text(string.Join("; ", info.Keywords));
        writer.Raw("/Creator"u8).Text(Producer).Raw("/Producer"u8).Text(Producer);
        if (info.Date is { } date)
        {
            var stamp = PdfDate.ToPdf(date);
            writer.Raw("/CreationDate"u8).Text(stamp).Raw("/ModDate"u8).Text(stamp);
        }

        writer.Raw(">>"u8);
        return number;
    }
}
