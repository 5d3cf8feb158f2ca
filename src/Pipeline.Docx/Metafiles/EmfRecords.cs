using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Goes through the records of an enhanced metafile; a record that does not fit ends it (MS-EMF §2.3).</summary>
internal ref struct EmfRecords(ReadOnlySpan<byte> metafile)
{
    private const int Head = 8;

    private ReadOnlySpan<byte> _rest = metafile;

    public int Type { get; private set; }

    /// <summary>The record with its type and size.</summary>
    public ReadOnlySpan<byte> Record { get; private set; }

    public bool Next()
    {
        if (_rest.Length < Head) return false;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(_rest[4..]);
        if (size < Head || size > _rest.Length) return false;
        Type = BinaryPrimitives.ReadInt32LittleEndian(_rest);
        Record = _rest[..(int)size];
        _rest = _rest[(int)size..];
        return true;
    }
}
