using System.Globalization;
using System.Text;
using static Pipeline.Docx.Metafiles.EmfRecordType;

namespace Pipeline.Docx.Metafiles;

/// <summary>The pens, brushes and fonts of a metafile by their numbers (MS-EMF §2.3.7, §2.3.8).</summary>
internal sealed class EmfObjects
{
    private const int NoPen = 5,
        PenStyleMask = 0xF;

    private readonly Dictionary<int, object> _made = [];

    /// <summary>Whether the record makes or removes an object.</summary>
    public bool TryMake(EmfRecord record)
    {
        if (
            record.Type
            is not (
                CreatePen
                or CreateBrushIndirect
                or DeleteObject
                or ExtCreateFontIndirectW
                or CreateMonoBrush
                or CreateDibPatternBrushPt
                or ExtCreatePen
            )
        )
            return false;
        var number = record.Int32(8);
        if (record.Type == DeleteObject)
            _made.Remove(number);
        else
            _made[number] = Make(record);
        return true;
    }

    /// <summary>The state with an object chosen, one of the metafile's or one that is always there (MS-EMF §2.1.31).</summary>
    public EmfState Select(int number, EmfState state) =>
        (_made.GetValueOrDefault(number) ?? Stock(number)) switch
        {
            EmfPen pen => state with { Pen = pen },
            EmfBrush brush => state with { Brush = brush },
            EmfFont font => state with { Font = font },
            _ => state,
        };

    /// <summary>Red, green and blue as CSS writes them (MS-WMF §2.2.2.8).</summary>
    public static string Colour(int value) =>
        string.Create(CultureInfo.InvariantCulture, $"#{value & 0xFF:X2}{(value >> 8) & 0xFF:X2}{(value >> 16) & 0xFF:X2}");

    private static object Make(EmfRecord record) =>
        record.Type switch
        {
            CreatePen => PenOf(record.Int32(12), record.Int32(16), record.Int32(24)),
            ExtCreatePen => PenOf(record.Int32(28), record.Int32(32), record.Int32(40)),
            CreateBrushIndirect => record.Int32(12) switch
            {
                0 => new EmfBrush(Colour(record.Int32(16))),
                1 => new EmfBrush(null),
                _ => new EmfBrush(Colour(record.Int32(16)), IsPlain: false),
            },
            ExtCreateFontIndirectW => FontOf(record),
            _ => new EmfBrush("#808080", IsPlain: false),
        };

    private static EmfPen PenOf(int style, int width, int colour) =>
        new((style & PenStyleMask) == NoPen ? null : Colour(colour), width, style);

    private static EmfFont FontOf(EmfRecord record)
    {
        var face = record.Length >= 104 ? Encoding.Unicode.GetString(record.Bytes.Slice(40, 64)) : string.Empty;
        return new(
            record.Int32(12),
            record.Int32(20),
            record.Int32(28),
            record.Length > 32 && record.Bytes[32] != 0,
            face[..(face.IndexOf('\0') is >= 0 and var end ? end : face.Length)]
        );
    }

    private static object? Stock(int number) =>
        (uint)number switch
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
}
