using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Pipeline.Docx.Metafiles;

/// <summary>The pens, brushes and fonts of a metafile by their numbers (MS-EMF §2.3.7, §2.3.8).</summary>
internal sealed class EmfObjects
{
    private const int CreatePen = 38, CreateBrush = 39, DeleteObject = 40, CreateFont = 82, CreateMonoBrush = 93, CreateDibBrush = 94, ExtCreatePen = 95;
    private const int NoPen = 5, PenStyleMask = 0xF;

    private readonly Dictionary<int, object> _made = [];

    /// <summary>Whether the record makes or removes an object.</summary>
    public bool TryMake(int type, ReadOnlySpan<byte> record)
    {
        if (type is not (CreatePen or CreateBrush or DeleteObject or CreateFont or CreateMonoBrush or CreateDibBrush or ExtCreatePen)) return false;
        var number = Int32(record, 8);
        if (type == DeleteObject) _made.Remove(number);
        else _made[number] = Make(type, record);
        return true;
    }

    /// <summary>The state with an object chosen, one of the metafile's or one that is always there (MS-EMF §2.1.31).</summary>
    public EmfState Select(int number, EmfState state) => (_made.GetValueOrDefault(number) ?? Stock(number)) switch
    {
        EmfPen pen => state with { Pen = pen },
        EmfBrush brush => state with { Brush = brush },
        EmfFont font => state with { Font = font },
        _ => state,
    };

    /// <summary>Red, green and blue as CSS writes them (MS-WMF §2.2.2.8).</summary>
    public static string Colour(int value) => string.Create(CultureInfo.InvariantCulture, $"#{value & 0xFF:X2}{(value >> 8) & 0xFF:X2}{(value >> 16) & 0xFF:X2}");

    private static object Make(int type, ReadOnlySpan<byte> record) => type switch
    {
        CreatePen => PenOf(Int32(record, 12), Int32(record, 16), Int32(record, 24)),
        ExtCreatePen => PenOf(Int32(record, 28), Int32(record, 32), Int32(record, 40)),
        CreateBrush => Int32(record, 12) switch { 0 => new EmfBrush(Colour(Int32(record, 16))), 1 => new EmfBrush(null), _ => new EmfBrush(Colour(Int32(record, 16)), IsPlain: false) },
        CreateFont => FontOf(record),
        _ => new EmfBrush("#808080", IsPlain: false),
    };

    private static EmfPen PenOf(int style, int width, int colour) => new((style & PenStyleMask) == NoPen ? null : Colour(colour), width, style);

    private static EmfFont FontOf(ReadOnlySpan<byte> record)
    {
        var face = record.Length >= 104 ? Encoding.Unicode.GetString(record.Slice(40, 64)) : string.Empty;
        return new(Int32(record, 12), Int32(record, 20), Int32(record, 28), record.Length > 32 && record[32] != 0, face[..(face.IndexOf('\0') is >= 0 and var end ? end : face.Length)]);
    }

    private static object? Stock(int number) => (uint)number switch
    {
        0x80000000 => new EmfBrush("#FFFFFF"),
        0x80000001 => new EmfBrush("#C0C0C0"),
        0x80000002 => new EmfBrush("#808080"),
        0x80000003 => new EmfBrush("#404040"),
        0x80000004 or 0x80000012 => new EmfBrush("#000000"),
        0x80000005 => new EmfBrush(null),
        0x80000006 => new EmfPen("#FFFFFF", 0, 0),
        0x80000007 or 0x80000013 => new EmfPen("#000000", 0, 0),
        0x80000008 => new EmfPen(null, 0, NoPen),
        >= 0x8000000A and <= 0x80000011 => new EmfFont(-12, 0, 400, false, string.Empty),
        _ => null,
    };

    private static int Int32(ReadOnlySpan<byte> record, int at) => at + 4 <= record.Length ? BinaryPrimitives.ReadInt32LittleEndian(record[at..]) : 0;
}
