using System.Buffers.Binary;

namespace Pipeline.Docx.Pictures;

/// <summary>
/// The fields of a TIFF picture's first directory, as whole numbers (TIFF 6.0 §2). Only where their values stand is kept,
/// since many fields may claim the same bytes of the file.
/// </summary>
internal sealed class TiffDirectory
{
    private const int EntryBytes = 12;

    /// <summary>Most values of a field; a strip for each row of a very tall picture.</summary>
    private const int MostValues = 200_000;

    private readonly Dictionary<int, Field> _fields = [];

    public bool IsLittle { get; private init; }

    /// <summary>Null where the file holds no directory.</summary>
    public static TiffDirectory? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 8)
            return null;
        var directory = new TiffDirectory { IsLittle = file[0] == 'I' };
        var at = directory.UInt32(file[4..]);
        if (at < 8 || at > file.Length - 2)
            return null;
        var count = directory.UInt16(file[(int)at..]);
        for (var (index, entry) = (0, (int)at + 2); index < count && entry <= file.Length - EntryBytes; index++, entry += EntryBytes)
            directory.AddField(file, entry);
        return directory;
    }

    /// <summary>The only or first value of a field.</summary>
    public int Value(int tag, int missing = 0) => _fields.TryGetValue(tag, out var field) && field.Count > 0 ? field.First : missing;

    /// <summary>Whether the field stands in the directory and has a value.</summary>
    public bool Has(int tag) => _fields.TryGetValue(tag, out var field) && field.Count > 0;

    /// <summary>All values of a field; none where it is missing.</summary>
    /// <param name="file">The file that the directory was read from.</param>
    public int[] Values(ReadOnlySpan<byte> file, int tag)
    {
        if (!_fields.TryGetValue(tag, out var field))
            return [];
        var values = new int[field.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = Number(file[(field.At + index * field.Size)..], field.Size);
        return values;
    }

    public ushort UInt16(ReadOnlySpan<byte> span) =>
        IsLittle ? BinaryPrimitives.ReadUInt16LittleEndian(span) : BinaryPrimitives.ReadUInt16BigEndian(span);

    private uint UInt32(ReadOnlySpan<byte> span) =>
        IsLittle ? BinaryPrimitives.ReadUInt32LittleEndian(span) : BinaryPrimitives.ReadUInt32BigEndian(span);

    private int Number(ReadOnlySpan<byte> span, int size) =>
        (int)
            Math.Min(
                size switch
                {
                    1 => span[0],
                    2 => UInt16(span),
                    _ => UInt32(span),
                },
                int.MaxValue
            );

    /// <summary>Types 1, 3 and 4 are whole numbers without sign; the others matter to nobody here.</summary>
    private void AddField(ReadOnlySpan<byte> file, int entry)
    {
        var size = UInt16(file[(entry + 2)..]) switch
        {
            1 => 1,
            3 => 2,
            4 => 4,
            _ => 0,
        };
        var count = UInt32(file[(entry + 4)..]);
        if (size == 0 || count > MostValues)
            return;
        var bytes = (int)count * size;
        var at = bytes <= 4 ? (uint)(entry + 8) : UInt32(file[(entry + 8)..]);
        if (at + bytes > file.Length)
            return;
        _fields[UInt16(file[entry..])] = new((int)at, size, (int)count, count == 0 ? 0 : Number(file[(int)at..], size));
    }

    /// <param name="At">Where in the file its values stand.</param>
    /// <param name="Size">Bytes of one value.</param>
    private readonly record struct Field(int At, int Size, int Count, int First);
}
