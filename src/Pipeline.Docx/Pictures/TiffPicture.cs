namespace Pipeline.Docx.Pictures;

/// <summary>Reads the size of a TIFF picture from its first directory (TIFF 6.0 §2).</summary>
internal static class TiffPicture
{
    private const int WidthTag = 256;
    private const int HeightTag = 257;

    public static PictureInfo? Sniff(ReadOnlySpan<byte> span)
    {
        var directory = TiffDirectory.Read(span);
        var (width, height) = (directory?.Value(WidthTag) ?? 0, directory?.Value(HeightTag) ?? 0);
        return width > 0 && height > 0 ? new("image/tiff", "tif", width, height) : null;
    }
}
