using System.Globalization;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Navigation;

/// <summary>Writes the printed page numbers as page labels (PDF 32000-1 §12.4.2).</summary>
internal static class PageLabels
{
    /// <summary>One range for each run of numbers that count on; a folio that is no number is a label of its own.</summary>
    public static void Write(ByteWriter writer, Seq<Page> pages)
    {
        writer.Raw("/PageLabels<</Nums["u8);
        int? next = null;
        for (var i = 0; i < pages.Count; i++)
        {
            var number = Number(pages[i].Folio);
            if (number is null)
                writer.Integer(i).Raw("<</P"u8).Text(pages[i].Folio).Raw(">>"u8);
            else if (number != next)
                writer.Integer(i).Raw("<</S/D/St "u8).Integer(number.Value).Raw(">>"u8);
            next = number + 1;
        }

        writer.Raw("]>>"u8);
    }

    private static int? Number(string folio) =>
        int.TryParse(folio, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && folio[0] != '0'
            ? number
            : null;
}
