using System.Buffers.Binary;

namespace Pipeline.Docx.Pictures;

/// <summary>Tells a picture's kind and size from its bytes; names and declared types are not believed.</summary>
internal static class PictureSniffer
{
    /// <summary>What the bytes are, or null where they are no picture of a kind known here.</summary>
    public static PictureInfo? Sniff(byte[] bytes, DocxLimits limits)
    {
        ReadOnlySpan<byte> span = bytes;
        return span switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(span),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(span),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif(span),
            [(byte)'B', (byte)'M', ..] => Bmp(span),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(span),
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => TiffPicture.Sniff(span),
            [1, 0, 0, 0, ..] => Emf(span),
            [0xD7, 0xCD, 0xC6, 0x9A, ..] => PlaceableWmf(span),
            [1 or 2, 0, 9, 0, 0, 1 or 3, ..] when span.Length >= 18 => new("image/wmf", "wmf", 0, 0),
            _ => SvgPicture.Sniff(bytes, limits),
        };
    }

    /// <summary>What bytes are that <see cref="Sniff"/> knows no picture in, in a reader's words; null where that is unknown.</summary>
    public static string? OtherKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "empty";
        if (bytes.StartsWith("%PDF-"u8))
            return "a PDF file";
        if (bytes.StartsWith("%!PS"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xC5, 0xD0, 0xD3, 0xC6]))
            return "a PostScript file (EPS)";
        if (bytes is [(byte)'I', (byte)'I', 0xBC, 1, ..])
            return "a JPEG XR picture";
        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8))
            return "a HEIC or AVIF picture, or a film";
        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("jP  "u8))
            return "a JPEG 2000 picture";
        return null;
    }

    /// <summary>The header chunk comes first (PNG specification §11.2.2).</summary>
    private static PictureInfo? Png(ReadOnlySpan<byte> span) =>
        span.Length >= 33 && span[12..16].SequenceEqual("IHDR"u8)
            ? Sized("image/png", "png", BinaryPrimitives.ReadUInt32BigEndian(span[16..]), BinaryPrimitives.ReadUInt32BigEndian(span[20..]))
            : null;

    /// <summary>The size stands in the first start-of-frame segment (ITU-T T.81 §B.2.2).</summary>
    private static PictureInfo? Jpeg(ReadOnlySpan<byte> span)
    {
        for (var at = 2; at + 9 < span.Length && span[at] == 0xFF; )
        {
            var marker = span[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Sized(
                    "image/jpeg",
                    "jpg",
                    BinaryPrimitives.ReadUInt16BigEndian(span[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(span[(at + 5)..])
                );
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(span[(at + 2)..]);
        }

        return null;
    }

    private static PictureInfo? Gif(ReadOnlySpan<byte> span) =>
        span.Length >= 13
            ? Sized(
                "image/gif",
                "gif",
                BinaryPrimitives.ReadUInt16LittleEndian(span[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(span[8..])
            )
            : null;

    private static PictureInfo? Bmp(ReadOnlySpan<byte> span) =>
        span.Length >= 26 && BinaryPrimitives.ReadUInt32LittleEndian(span[14..]) >= 40
            ? Sized(
                "image/bmp",
                "bmp",
                BinaryPrimitives.ReadUInt32LittleEndian(span[18..]),
                Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(span[22..]))
            )
            : null;

    /// <summary>The three bitstream forms of WebP (RFC 9649 §2.5 to §2.7).</summary>
    private static PictureInfo? WebP(ReadOnlySpan<byte> span)
    {
        if (span.Length < 30)
            return null;
        if (span[12..16].SequenceEqual("VP8X"u8))
            return Sized("image/webp", "webp", Int24(span[24..]) + 1, Int24(span[27..]) + 1);
        if (span[12..16].SequenceEqual("VP8 "u8))
        {
            var (width, height) = (
                BinaryPrimitives.ReadUInt16LittleEndian(span[26..]),
                BinaryPrimitives.ReadUInt16LittleEndian(span[28..])
            );
            return Sized("image/webp", "webp", width & 0x3FFF, height & 0x3FFF);
        }

        if (!span[12..16].SequenceEqual("VP8L"u8))
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(span[21..]);
        return Sized("image/webp", "webp", (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }

    /// <summary>The header's signature is " EMF" and its bounds are in device pixels (MS-EMF §2.2.9).</summary>
    private static PictureInfo? Emf(ReadOnlySpan<byte> span)
    {
        if (span.Length < 88 || !span[40..44].SequenceEqual(" EMF"u8))
            return null;
        var width = (long)BinaryPrimitives.ReadInt32LittleEndian(span[16..]) - BinaryPrimitives.ReadInt32LittleEndian(span[8..]);
        var height = (long)BinaryPrimitives.ReadInt32LittleEndian(span[20..]) - BinaryPrimitives.ReadInt32LittleEndian(span[12..]);
        return Vector("image/emf", "emf", width + 1, height + 1);
    }

    /// <summary>The placeable header gives a box and the units to the inch (MS-WMF §2.3.2.3); pixels are 96 to the inch.</summary>
    private static PictureInfo? PlaceableWmf(ReadOnlySpan<byte> span)
    {
        if (span.Length < 40)
            return null;
        var perInch = Math.Max(1, (int)BinaryPrimitives.ReadUInt16LittleEndian(span[14..]));
        var width = BinaryPrimitives.ReadInt16LittleEndian(span[10..]) - BinaryPrimitives.ReadInt16LittleEndian(span[6..]);
        var height = BinaryPrimitives.ReadInt16LittleEndian(span[12..]) - BinaryPrimitives.ReadInt16LittleEndian(span[8..]);
        return Vector("image/wmf", "wmf", Math.Abs(width) * 96L / perInch, Math.Abs(height) * 96L / perInch);
    }

    private static long Int24(ReadOnlySpan<byte> span) => span[0] | (span[1] << 8) | (span[2] << 16);

    private static PictureInfo Vector(string mediaType, string extension, long width, long height) =>
        Sized(mediaType, extension, width, height) ?? new(mediaType, extension, 0, 0);

    /// <summary>Null for a size that no picture has.</summary>
    private static PictureInfo? Sized(string mediaType, string extension, long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new(mediaType, extension, (int)width, (int)height) : null;
}
