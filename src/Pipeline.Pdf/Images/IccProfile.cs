using System.Buffers.Binary;

namespace Pipeline.Pdf.Images;

/// <summary>Decides whether an embedded colour profile goes into the file.</summary>
internal static class IccProfile
{
    private const int HeaderLength = 128;

    /// <summary>
    /// The profile, or nothing where it says no more than sRGB or is not one that PDF/A accepts: an input, display or colour
    /// space profile of version 2 or 4 for the picture's own colours (ISO 19005-3 §6.2.4.2).
    /// </summary>
    public static ReadOnlyMemory<byte> Usable(ReadOnlyMemory<byte> profile, PictureColours colours)
    {
        var bytes = profile.Span;
        if (bytes.Length <= HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(bytes) != bytes.Length)
            return default;
        if (!bytes[36..].StartsWith("acsp"u8) || bytes[8] is not (2 or 4))
            return default;
        var kind = bytes[12..16];
        if (!kind.SequenceEqual("mntr"u8) && !kind.SequenceEqual("scnr"u8) && !kind.SequenceEqual("spac"u8))
            return default;
        if (!bytes[16..20].SequenceEqual(colours == PictureColours.Grey ? "GRAY"u8 : "RGB "u8))
            return default;
        return bytes.IndexOf("sRGB"u8) >= 0 || bytes.IndexOf("s\0R\0G\0B"u8) >= 0 ? default : profile;
    }
}
