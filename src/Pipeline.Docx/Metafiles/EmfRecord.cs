using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>A record of an enhanced metafile; places in it are counted from its type on, as MS-EMF counts them.</summary>
/// <param name="bytes">With its type and size.</param>
internal readonly ref struct EmfRecord(ReadOnlySpan<byte> bytes)
{
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public EmfRecordType Type => (EmfRecordType)Int32(0);

    public int Length => Bytes.Length;

    /// <summary>0 where the record is too short for it.</summary>
    public int Int32(int at) => at + 4 <= Bytes.Length ? BinaryPrimitives.ReadInt32LittleEndian(Bytes[at..]) : 0;

    public float Single(int at) => BinaryPrimitives.ReadSingleLittleEndian(Bytes[at..]);

    public (double X, double Y) Point(int at) => (Int32(at), Int32(at + 4));

    /// <summary>Null where the record is too short for them.</summary>
    /// <param name="isShort">Whether their coordinates have 16 bits.</param>
    public List<(double X, double Y)>? Points(int at, int count, bool isShort)
    {
        var size = isShort ? 4 : 8;
        if (count < 0 || (long)at + (long)count * size > Bytes.Length)
            return null;
        var points = new List<(double X, double Y)>(count);
        for (var index = 0; index < count; index++, at += size)
            points.Add(isShort ? (Int16(at), Int16(at + 2)) : Point(at));
        return points;
    }

    private short Int16(int at) => BinaryPrimitives.ReadInt16LittleEndian(Bytes[at..]);
}
