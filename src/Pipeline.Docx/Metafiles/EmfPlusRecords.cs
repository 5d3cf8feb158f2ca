using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Goes through the EMF+ records in a comment of an enhanced metafile; a record that does not fit ends it (MS-EMFPLUS §2.3).</summary>
internal ref struct EmfPlusRecords(ReadOnlySpan<byte> comment)
{
    private const int Head = 12;

    private ReadOnlySpan<byte> _rest = comment;

    public int Type { get; private set; }

    public int Flags { get; private set; }

    /// <summary>What follows the record's head.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    public bool Next()
    {
        if (_rest.Length < Head) return false;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(_rest[4..]);
        if (size < Head || size > _rest.Length) return false;
        (Type, Flags) = (BinaryPrimitives.ReadUInt16LittleEndian(_rest), BinaryPrimitives.ReadUInt16LittleEndian(_rest[2..]));
        Data = _rest[Head..(int)size];
        _rest = _rest[(int)size..];
        return true;
    }
}
