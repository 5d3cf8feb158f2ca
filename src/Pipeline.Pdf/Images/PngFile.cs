using System.Buffers.Binary;
using System.IO.Compression;

namespace Pipeline.Pdf.Images;

/// <summary>The chunks of a PNG file (ISO/IEC 15948) that matter for showing it.</summary>
/// <param name="ColourType">0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
/// <param name="Palette">Red, green and blue of each entry.</param>
/// <param name="Transparency">tRNS: opacity of palette entries, or the one colour that is transparent.</param>
/// <param name="Profile">iCCP, inflated.</param>
/// <param name="Data">All IDAT chunks joined.</param>
internal sealed record PngFile(
    int Width,
    int Height,
    int Bits,
    int ColourType,
    bool IsInterlaced,
    ReadOnlyMemory<byte> Palette,
    ReadOnlyMemory<byte> Transparency,
    ReadOnlyMemory<byte> Profile,
    ReadOnlyMemory<byte> Data
)
{
    /// <summary>Longest profile inflated; real ones are a few kilobytes.</summary>
    private const int LargestProfile = 4 << 20;

    /// <summary>It can stand in a PDF with its rows as they are.</summary>
    public bool IsPlain => Bits <= 8 && ColourType is 0 or 2 or 3 && Transparency.IsEmpty && !IsInterlaced;

    /// <summary>Samples in a pixel.</summary>
    public int Samples =>
        ColourType switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };

    /// <summary>Bytes of a row without its filter byte.</summary>
    public int RowLength => (int)(((long)Width * Samples * Bits + 7) / 8);

    public static bool HasSignature(ReadOnlySpan<byte> file) => file.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>Null where the chunks make no picture.</summary>
    public static PngFile? Read(ReadOnlyMemory<byte> bytes)
    {
        PngFile? png = null;
        using var data = new MemoryStream(bytes.Length);
        for (var at = 8; at + 12 <= bytes.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[at..]);
            if (length > bytes.Length - at - 12)
                break;
            var kind = bytes.Span.Slice(at + 4, 4);
            var body = bytes.Slice(at + 8, (int)length);
            if (kind.SequenceEqual("IHDR"u8))
                png = ReadHeader(body.Span);
            else if (kind.SequenceEqual("IDAT"u8))
                data.Write(body.Span);
            else if (kind.SequenceEqual("PLTE"u8))
                png = png is null ? null : png with { Palette = body };
            else if (kind.SequenceEqual("tRNS"u8))
                png = png is null ? null : png with { Transparency = body };
            else if (kind.SequenceEqual("iCCP"u8))
                png = png is null ? null : png with { Profile = Inflate(body) };
            else if (kind.SequenceEqual("IEND"u8))
                break;
            at += 12 + (int)length;
        }

        if (png is null || data.Length == 0)
            return null;
        var hasPalette = png.Palette.Length is > 0 and <= 768 && png.Palette.Length % 3 == 0;
        return png.ColourType == 3 && !hasPalette ? null : png with { Data = data.ToArray() };
    }

    private static PngFile? ReadHeader(ReadOnlySpan<byte> body)
    {
        if (body.Length < 13)
            return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
        var (bits, type) = (body[8], body[9]);
        var isLegal = (type, bits) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
        return isLegal && width > 0 && height > 0
            ? new(width, height, bits, type, body[12] != 0, default, default, default, default)
            : null;
    }

    /// <summary>The profile after its name and compression method; nothing where it is damaged.</summary>
    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> chunk)
    {
        var nameEnd = chunk.Span.IndexOf((byte)0);
        if (nameEnd < 0 || nameEnd + 2 >= chunk.Length)
            return default;
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(chunk[(nameEnd + 2)..].ToArray()), CompressionMode.Decompress);
            var profile = new byte[LargestProfile];
            return profile.AsMemory(0, zlib.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return default;
        }
    }
}
