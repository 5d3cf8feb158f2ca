using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Finds the only picture file in the EMF+ records that newer programs put into comments (MS-EMFPLUS §2.3).</summary>
internal static class EmfPlusBitmap
{
    private const int Comment = 70, Object = 0x4008, Image = 5, Bitmap = 1, Compressed = 1, RecordHead = 12, CommentHead = 16, ImageHead = 28;

    public static byte[]? Extract(ReadOnlySpan<byte> metafile)
    {
        byte[]? found = null;
        for (var records = new EmfRecords(metafile); records.Next();)
        {
            if (records.Type != Comment || records.Record.Length < CommentHead || !records.Record[12..16].SequenceEqual("EMF+"u8)) continue;
            for (var rest = records.Record[CommentHead..]; rest.Length >= RecordHead;)
            {
                int type = BinaryPrimitives.ReadUInt16LittleEndian(rest), flags = BinaryPrimitives.ReadUInt16LittleEndian(rest[2..]);
                var size = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
                if (size < RecordHead || size > rest.Length) break;
                if (IsOtherDrawing(type)) return null;
                if (type == Object && (flags >> 8 & 0x7F) == Image)
                {
                    if (found is not null || FileOf(flags, rest[RecordHead..(int)size]) is not { } file) return null;
                    found = file;
                }

                rest = rest[(int)size..];
            }
        }

        return found;
    }

    /// <summary>Fills, lines, curves and words (MS-EMFPLUS §2.1.1.1), and not the two records that draw pictures.</summary>
    private static bool IsOtherDrawing(int type) => type is (>= 0x4009 and <= 0x4019) or 0x401C or 0x4036;

    /// <summary>The file in an image object; null for pixels without a file, metafiles, and objects that go on in the next record.</summary>
    private static byte[]? FileOf(int flags, ReadOnlySpan<byte> image) =>
        (flags & 0x8000) == 0 && image.Length > ImageHead && BinaryPrimitives.ReadInt32LittleEndian(image[4..]) == Bitmap && BinaryPrimitives.ReadInt32LittleEndian(image[24..]) == Compressed
            ? image[ImageHead..].ToArray()
            : null;
}
