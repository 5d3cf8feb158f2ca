using Pipeline.Pdf.Syntax;

namespace Pipeline.Pdf.Images;

/// <summary>Writes image XObjects with their masks and profiles.</summary>
internal static class ImageObjects
{
    public static int Write(PdfFile file, Picture picture)
    {
        var mask = picture.Alpha.IsEmpty ? 0 : WriteMask(file, picture);
        var profile = picture.Profile.IsEmpty ? 0 : WriteProfile(file, picture);
        var entries = Begin(picture.Width, picture.Height, picture.Bits);
        WriteColourSpace(entries.Raw("/ColorSpace"u8), picture, profile);
        if (mask != 0)
            entries.Raw("/SMask "u8).Reference(mask);
        WriteFilter(entries, picture);
        return file.AddStream(entries.Written, picture.Data.Span, deflate: false);
    }

    private static int WriteMask(PdfFile file, Picture picture)
    {
        var entries = Begin(picture.Width, picture.Height, 8).Raw("/ColorSpace/DeviceGray"u8);
        WriteRowFilter(entries, 1, 8, picture.Width);
        return file.AddStream(entries.Written, picture.Alpha.Span, deflate: false);
    }

    private static int WriteProfile(PdfFile file, Picture picture) =>
        file.AddStream(new ByteWriter(8).Raw("/N "u8).Integer((int)picture.Colours).Written, picture.Profile.Span);

    private static ByteWriter Begin(int width, int height, int bits) =>
        new ByteWriter(256)
            .Raw("/Type/XObject/Subtype/Image/Width "u8)
            .Integer(width)
            .Raw("/Height "u8)
            .Integer(height)
            .Raw("/BitsPerComponent "u8)
            .Integer(bits);

    private static void WriteColourSpace(ByteWriter entries, Picture picture, int profile)
    {
        if (!picture.Palette.IsEmpty)
            entries.Raw("[/Indexed"u8);
        if (profile != 0)
            entries.Raw("[/ICCBased "u8).Reference(profile).Byte((byte)']');
        else
            entries.Raw(picture.Colours == PictureColours.Grey ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        if (!picture.Palette.IsEmpty)
            entries.Byte((byte)' ').Integer(picture.Palette.Length / 3 - 1).HexString(picture.Palette.Span).Byte((byte)']');
    }

    private static void WriteFilter(ByteWriter entries, Picture picture)
    {
        if (picture.Coding == PictureCoding.Jpeg)
            entries.Raw("/Filter/DCTDecode"u8);
        else
            WriteRowFilter(entries, picture.Palette.IsEmpty ? (int)picture.Colours : 1, picture.Bits, picture.Width);
    }

    private static void WriteRowFilter(ByteWriter entries, int samples, int bits, int width) =>
        entries
            .Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8)
            .Integer(samples)
            .Raw("/BitsPerComponent "u8)
            .Integer(bits)
            .Raw("/Columns "u8)
            .Integer(width)
            .Raw(">>"u8);
}
