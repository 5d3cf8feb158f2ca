using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Content;

/// <summary>Colour operators (PDF 32000-1 §8.6.8); greys are set as grey, which is shorter.</summary>
internal static class ColourOperators
{
    public static void WriteFill(ByteWriter content, Colour colour)
    {
        content.Number(colour.Red / 255.0);
        if (colour.Red == colour.Green && colour.Green == colour.Blue)
        {
            content.Raw(" g\n"u8);
            return;
        }

        content.Byte((byte)' ').Number(colour.Green / 255.0).Byte((byte)' ').Number(colour.Blue / 255.0).Raw(" rg\n"u8);
    }
}
