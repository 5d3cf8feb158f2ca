using System.Globalization;
using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Metadata;

/// <summary>The document's date as PDF and XMP write it: midnight UTC of the day, or of the first day of what is known.</summary>
internal static class PdfDate
{
    /// <summary>PDF 32000-1 §7.9.4.</summary>
    public static string ToPdf(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"D:{date.Year:0000}{date.Month ?? 1:00}{date.Day ?? 1:00}000000Z");

    /// <summary>XMP part 1 §8.2.1.2.</summary>
    public static string ToXmp(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}T00:00:00Z");
}
