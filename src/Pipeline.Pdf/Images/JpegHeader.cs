using System.Buffers.Binary;

namespace Pipeline.Pdf.Images;

/// <summary>What the markers before the first scan of a JPEG file say (ITU-T T.81 annex B).</summary>
/// <param name="Components">1 grey, 3 colour, 4 CMYK.</param>
/// <param name="IsPlain">It can stand in a PDF as it is: 8 bits, grey or RGB, baseline, extended or progressive Huffman coding.</param>
/// <param name="Profile">The embedded ICC profile; empty where there is none.</param>
internal sealed record JpegHeader(int Width, int Height, int Components, bool IsPlain, ReadOnlyMemory<byte> Profile)
{
    private const int StartOfScan = 0xDA,
        EndOfImage = 0xD9,
        ColourProfile = 0xE2,
        Adobe = 0xEE;

    /// <summary>Null where no frame header is found.</summary>
    public static JpegHeader? Read(ReadOnlySpan<byte> file)
    {
        JpegHeader? header = null;
        var profile = new MemoryStream();
        var isAdobeRgb = false;
        for (var at = 2; at + 4 <= file.Length; )
        {
            if (file[at] != 0xFF)
                return null;
            int marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is StartOfScan or EndOfImage)
                break;
            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length)
                return null;
            var body = file.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                header = ReadFrame(marker, body);
            else if (marker == ColourProfile && body.StartsWith("ICC_PROFILE\0"u8) && body.Length > 14)
                profile.Write(body[14..]);
            else if (marker == Adobe && body.StartsWith("Adobe"u8) && body.Length >= 12)
                isAdobeRgb = body[11] == 0;
            at += 2 + length;
        }

        // Colour without transform is rare and readers differ about it, so that it is decoded.
        return header is null
            ? null
            : header with
            {
                Profile = profile.ToArray(),
                IsPlain = header.IsPlain && !(isAdobeRgb && header.Components == 3),
            };
    }

    /// <summary>SOF0 to SOF15 without DHT, JPG and DAC, which share their range.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static JpegHeader? ReadFrame(int marker, ReadOnlySpan<byte> body)
    {
        if (body.Length < 6)
            return null;
        int height = BinaryPrimitives.ReadUInt16BigEndian(body[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(body[3..]);
        int components = body[5];
        var isPlain = marker is 0xC0 or 0xC1 or 0xC2 && body[0] == 8 && components is 1 or 3;
        return width == 0 || height == 0 ? null : new(width, height, components, isPlain, default);
    }
}
