using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Goes through the EMF+ records in a comment of an enhanced metafile (MS-EMFPLUS §2.3).</summary>
internal ref struct EmfPlusRecords(ReadOnlySpan<byte> comment)
{
    private const int Head = 12;

    private SizedRecords _records = new(comment, Head);

    public readonly int Type => BinaryPrimitives.ReadUInt16LittleEndian(_records.Current);

    public readonly int Flags => BinaryPrimitives.ReadUInt16LittleEndian(_records.Current[2..]);

    /// <summary>What follows the record's head.</summary>
    public readonly ReadOnlySpan<byte> Data => _records.Current[Head..];

    public bool Next() => _records.Next();
}
