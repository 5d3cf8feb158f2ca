using System.Buffers.Binary;

namespace Pipeline.Docx.Pictures;

/// <summary>The fields of a TIFF picture's first directory, as whole numbers (TIFF 6.0 §2).</summary>
internal sealed class TiffDirectory
{
    private const int EntryBytes = 12;

    /// <summary>Most values of a field; a strip for each row of a very tall picture.</summary>
    private const int MostValues = 200_000;

    private readonly Dictionary<int, int[]> _fields = [];

    public bool IsLittle { get; private init; }

    /// <summary>Null where the file holds no directory.</summary>
    public static TiffDirectory? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 8) return null;
        var directory = new TiffDirectory { IsLittle = file[0] == 'I' };
        var at = directory.UInt32(file[4..]);
        if (at < 8 || at > file.Length - 2) return null;
        var entries = file[(int)at..];
        var count = directory.UInt16(entries);
        entries = entries[2..];
        for (var index = 0; index < count && entries.Length >= EntryBytes; index++, entries = entries[EntryBytes..]) directory.AddField(file, entries);
        return directory;
    }

    /// <summary>The only or first value of a field.</summary>
    public int Value(int tag, int missing = 0) => _fields.TryGetValue(tag, out var values) && values.Length > 0 ? values[0] : missing;

    /// <summary>All values of a field; none where it is missing.</summary>
    public int[] Values(int tag) => _fields.GetValueOrDefault(tag, []);

    public ushort UInt16(ReadOnlySpan<byte> span) => IsLittle ? BinaryPrimitives.ReadUInt16LittleEndian(span) : BinaryPrimitives.ReadUInt16BigEndian(span);

    private uint UInt32(ReadOnlySpan<byte> span) => IsLittle ? BinaryPrimitives.ReadUInt32LittleEndian(span) : BinaryPrimitives.ReadUInt32BigEndian(span);

    /// <summary>Types 1, 3 and 4 are whole numbers without sign; the others matter to nobody here.</summary>
    private void AddField(ReadOnlySpan<byte> file, ReadOnlySpan<byte> entry)
    {
        var size = UInt16(entry[2..]) switch { 1 => 1, 3 => 2, 4 => 4, _ => 0 };
        var count = UInt32(entry[4..]);
        if (size == 0 || count > MostValues) return;
        var bytes = (int)count * size;
        var at = bytes <= 4 ? 0 : UInt32(entry[8..]);
        if (at + bytes > file.Length) return;
        var source = bytes <= 4 ? entry[8..] : file[(int)at..];
        var values = new int[count];
        for (var index = 0; index < values.Length; index++)
        {
            var value = size switch { 1 => source[index], 2 => UInt16(source[(2 * index)..]), _ => UInt32(source[(4 * index)..]) };
            values[index] = (int)Math.Min(value, int.MaxValue);
        }

        _fields[UInt16(entry)] = values;
    }
}
