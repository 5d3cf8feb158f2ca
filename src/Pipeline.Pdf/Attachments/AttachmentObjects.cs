using System.Text;
using Pipeline.Pdf.Metadata;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Attachments;

/// <summary>Writes embedded files and their specifications (PDF 32000-1 §7.11; ISO 19005-3 §6.8).</summary>
internal static class AttachmentObjects
{
    /// <summary>Relationships that ISO 19005-3 Annex E knows.</summary>
    private static readonly string[] Relationships = ["Source", "Data", "Alternative", "Supplement", "Unspecified"];

    /// <returns>Object numbers of the file specifications, in order of their names' bytes.</returns>
    public static List<(byte[] Name, int Specification)> Write(PdfFile file, Seq<PdfAttachment> attachments, PartialDate? date)
    {
        var specifications = new List<(byte[] Name, int Specification)>(attachments.Count);
        foreach (var attachment in attachments)
        {
            var embedded = WriteFile(file, attachment, date);
            specifications.Add((Encoding.UTF8.GetBytes(attachment.FileName), WriteSpecification(file, attachment, embedded)));
        }

        specifications.Sort(static (left, right) => left.Name.AsSpan().SequenceCompareTo(right.Name));
        return specifications;
    }

    private static int WriteFile(PdfFile file, PdfAttachment attachment, PartialDate? date)
    {
        var bytes = attachment.Bytes.Span;
        var entries = new ByteWriter(160)
            .Raw("/Type/EmbeddedFile/Subtype"u8)
            .Name(attachment.MediaType)
            .Raw("/Params<</Size "u8)
            .Integer(bytes.Length);
        if (date is { } day)
            entries.Raw("/ModDate"u8).Text(PdfDate.ToPdf(day));
        return file.AddStream(entries.Raw(">>"u8).Written, bytes);
    }

    private static int WriteSpecification(PdfFile file, PdfAttachment attachment, int embedded)
    {
        var number = file.Reserve();
        var relationship = Array.IndexOf(Relationships, attachment.Relationship) >= 0 ? attachment.Relationship : "Unspecified";
        file.Begin(number)
            .Raw("<</Type/Filespec/F"u8)
            .Text(attachment.FileName)
            .Raw("/UF"u8)
            .Text(attachment.FileName)
            .Raw("/Desc"u8)
            .Text(attachment.Description)
            .Raw("/AFRelationship"u8)
            .Name(relationship)
            .Raw("/EF<</F "u8)
            .Reference(embedded)
            .Raw("/UF "u8)
            .Reference(embedded)
            .Raw(">>>>"u8);
        return number;
    }
}
