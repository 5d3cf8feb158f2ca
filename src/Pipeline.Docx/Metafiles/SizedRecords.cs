using System.Buffers.Binary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Goes through records whose second four bytes tell their size; a record that does not fit ends it.</summary>
/// <param name="head">Bytes that each record begins with, its size among them.</param>
internal ref struct SizedRecords(ReadOnlySpan<byte> bytes, int head)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The record with its head.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    public bool Next()
    {
        if (_rest.Length < head)
            return false;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(_rest[4..]);
        if (size < head || size > _rest.Length)
            return false;
        Current = _rest[..(int)size];
        _rest = _rest[(int)size..];
        return true;
    }
}
