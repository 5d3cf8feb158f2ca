using System.IO.Compression;

namespace Pipeline.Docx.Pictures;

/// <summary>Unpacks the strips and tiles of TIFF pictures.</summary>
internal static class TiffCompression
{
    private const int None = 1,
        Lzw = 5,
        Deflate = 8,
        OldDeflate = 32946,
        PackBits = 32773;

    /// <summary>
    /// Fills the buffer, with zeros where the packed bytes end early; false for a compression not known here or bytes that
    /// cannot be unpacked at all.
    /// </summary>
    /// <param name="file">The file from where the packed bytes start.</param>
    /// <param name="length">How many they are said to be; no more are looked at than the worst packing would need.</param>
    public static bool Unpack(ReadOnlySpan<byte> file, int length, int compression, Span<byte> unpacked)
    {
        var packed = file[..(int)Math.Min(Math.Min(length, file.Length), 2L * unpacked.Length + 1024)];
        unpacked.Clear();
        switch (compression)
        {
            case None:
                packed[..Math.Min(packed.Length, unpacked.Length)].CopyTo(unpacked);
                return true;
            case PackBits:
                UnpackBits(packed, unpacked);
                return true;
            case Lzw:
                return UnpackLzw(packed, unpacked);
            case Deflate or OldDeflate:
                return Inflate(packed, unpacked);
            default:
                return false;
        }
    }

    /// <summary>Runs of literal and repeated bytes (TIFF 6.0 §9).</summary>
    private static void UnpackBits(ReadOnlySpan<byte> packed, Span<byte> unpacked)
    {
        var at = 0;
        while (packed.Length > 1 && at < unpacked.Length)
        {
            var head = (sbyte)packed[0];
            packed = packed[1..];
            if (head == sbyte.MinValue)
                continue;
            var count = Math.Min(head < 0 ? 1 - head : 1 + head, unpacked.Length - at);
            if (head < 0)
            {
                unpacked.Slice(at, count).Fill(packed[0]);
                packed = packed[1..];
            }
            else
            {
                count = Math.Min(count, packed.Length);
                packed[..count].CopyTo(unpacked[at..]);
                packed = packed[count..];
            }

            at += count;
        }
    }

    /// <summary>
    /// Codes of 9 to 12 bits, highest bit first, that grow one code early (TIFF 6.0 §13). An entry of the table is a piece of
    /// what has been unpacked already, so that only its place and length are kept.
    /// </summary>
    private static bool UnpackLzw(ReadOnlySpan<byte> packed, Span<byte> unpacked)
    {
        const int Clear = 256,
            End = 257,
            First = 258,
            Most = 4096;
        var (starts, lengths) = (new int[Most], new int[Most]);
        int next = First,
            width = 9,
            at = 0,
            previous = -1,
            previousLength = 0;
        long buffer = 0;
        var bits = 0;
        foreach (var value in packed)
        {
            (buffer, bits) = (((buffer << 8) | value) & 0xFFFFFF, bits + 8);
            if (bits < width)
                continue;
            bits -= width;
            var code = (int)(buffer >> bits) & ((1 << width) - 1);
            if (code == End)
                break;
            if (code == Clear)
            {
                (next, width, previous) = (First, 9, -1);
                continue;
            }

            if (code > next || (code == next && previous < 0) || (code is > End and < Most && code < next && lengths[code] == 0))
                return false;
            var start = at;
            var length =
                code < Clear ? 1
                : code == next ? previousLength + 1
                : lengths[code];
            var from =
                code < Clear ? -1
                : code == next ? previous
                : starts[code];
            for (var index = 0; index < length && at < unpacked.Length; index++, at++)
                unpacked[at] = from < 0 ? (byte)code : unpacked[from + index];
            if (at >= unpacked.Length)
                break;
            if (previous >= 0 && next < Most)
                (starts[next], lengths[next++]) = (previous, previousLength + 1);
            (previous, previousLength) = (start, length);
            width = next switch
            {
                >= 2047 => 12,
                >= 1023 => 11,
                >= 511 => 10,
                _ => 9,
            };
        }

        return true;
    }

    private static bool Inflate(ReadOnlySpan<byte> packed, Span<byte> unpacked)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            stream.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
