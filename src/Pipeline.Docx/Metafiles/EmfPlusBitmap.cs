using System.Buffers.Binary;
using Pipeline.Docx.Pictures;

namespace Pipeline.Docx.Metafiles;

/// <summary>
/// Finds the picture file in the EMF+ records that newer programs put into comments (MS-EMFPLUS §2.3), where it is the only
/// thing they draw, whole, upright and once.
/// </summary>
internal sealed class EmfPlusBitmap(DocxLimits limits)
{
    private const int CommentHead = 16,
        ImageHead = 28;

    /// <summary>Records (MS-EMFPLUS §2.1.1.1).</summary>
    private const int Header = 0x4001,
        GetDc = 0x4004,
        Object = 0x4008,
        DrawImage = 0x401A,
        DrawImagePoints = 0x401B,
        BeginContainer = 0x4027,
        SetWorldTransform = 0x402A,
        MultiplyWorldTransform = 0x402C,
        ScaleWorldTransform = 0x402E,
        RotateWorldTransform = 0x402F,
        SetPageTransform = 0x4030;

    /// <summary>Kinds of object, image and picture data, the unit of a source rectangle, and flags of records.</summary>
    private const int DualFlag = 1,
        Image = 5,
        Bitmap = 1,
        Compressed = 1,
        Pixels = 2,
        CompressedFlag = 0x4000,
        EffectFlag = 0x2000,
        RelativeFlag = 0x0800,
        GoesOnFlag = 0x8000;

    private byte[]? _file;
    private bool _isDrawn;

    /// <summary>Whether the records of the metafile around draw what EMF+ leaves to them.</summary>
    private bool _isOnDevice;

    /// <summary>Null where the metafile shows no picture file in this way, or does more than that.</summary>
    public static byte[]? Extract(ReadOnlySpan<byte> metafile, DocxLimits limits)
    {
        var reader = new EmfPlusBitmap(limits);
        for (var records = new EmfRecords(metafile); records.Next(); )
        {
            if (!reader.Follow(records.Current))
                return null;
        }

        return reader._isDrawn ? reader._file : null;
    }

    /// <summary>Whether EMF+ records draw something that the other records of the metafile do not draw again for older programs (MS-EMFPLUS §2.3.3.3).</summary>
    public static bool IsNeeded(ReadOnlySpan<byte> metafile)
    {
        var isNeeded = false;
        for (var records = new EmfRecords(metafile); records.Next(); )
        {
            if (!IsPlus(records.Current))
                continue;
            for (var inner = new EmfPlusRecords(records.Current.Bytes[CommentHead..]); inner.Next(); )
            {
                if (inner.Type == Header && (inner.Flags & DualFlag) != 0)
                    return false;
                isNeeded |= inner.Type is DrawImage or DrawImagePoints || IsOtherDrawing(inner.Type);
            }
        }

        return isNeeded;
    }

    private static bool IsPlus(EmfRecord record) =>
        record.Type == EmfRecordType.Comment && record.Length >= CommentHead && record.Bytes[12..16].SequenceEqual("EMF+"u8);

    private bool Follow(EmfRecord record)
    {
        if (!IsPlus(record))
            return !_isOnDevice || EmfBitmap.IsStateOnly(record);
        _isOnDevice = false;
        for (var records = new EmfPlusRecords(record.Bytes[CommentHead..]); records.Next(); )
        {
            if (!Follow(records))
                return false;
        }

        return true;
    }

    private bool Follow(EmfPlusRecords record) =>
        record.Type switch
        {
            GetDc => _isOnDevice = true,
            Object when (record.Flags >> 8 & 0x7F) == Image => TakeFile(record),
            DrawImage or DrawImagePoints => !_isDrawn
                && (_isDrawn = IsWhole(record))
                && (record.Type == DrawImage ? HasUprightTarget(record) : HasUprightPoints(record)),
            SetWorldTransform or MultiplyWorldTransform => record.Data.Length >= 24
                && Single(record, 0) > 0
                && Single(record, 4) == 0
                && Single(record, 8) == 0
                && Single(record, 12) > 0,
            ScaleWorldTransform => record.Data.Length >= 8 && Single(record, 0) > 0 && Single(record, 4) > 0,
            RotateWorldTransform => record.Data.Length >= 4 && Single(record, 0) % 360 == 0,
            SetPageTransform => record.Data.Length >= 4 && Single(record, 0) > 0,
            _ => !IsOtherDrawing(record.Type),
        };

    /// <summary>Fills, lines, curves and words, effects on pictures, and containers and settings with a transformation of their own.</summary>
    private static bool IsOtherDrawing(int type) =>
        type is (>= 0x4009 and <= 0x4019) or 0x401C or BeginContainer or (>= 0x4036 and <= 0x4039);

    private bool TakeFile(EmfPlusRecords record)
    {
        if (_file is not null)
            return false;
        _file = FileOf(record.Flags, record.Data);
        return _file is not null;
    }

    /// <summary>The file in an image object; null for pixels without a file, metafiles, and objects that go on in the next record.</summary>
    private static byte[]? FileOf(int flags, ReadOnlySpan<byte> image) =>
        (flags & GoesOnFlag) == 0
        && image.Length > ImageHead
        && BinaryPrimitives.ReadInt32LittleEndian(image[4..]) == Bitmap
        && BinaryPrimitives.ReadInt32LittleEndian(image[24..]) == Compressed
            ? image[ImageHead..].ToArray()
            : null;

    /// <summary>Whether all of the picture is shown; programs differ by less than a pixel in where it begins and ends.</summary>
    private bool IsWhole(EmfPlusRecords draw)
    {
        if (
            _file is null
            || PictureSniffer.Sniff(_file, limits) is not { } info
            || draw.Data.Length < 24
            || BinaryPrimitives.ReadInt32LittleEndian(draw.Data[4..]) != Pixels
        )
            return false;
        var (left, top, width, height) = (Single(draw, 8), Single(draw, 12), Single(draw, 16), Single(draw, 20));
        return left < 1 && top < 1 && left + width > info.Width - 1 && top + height > info.Height - 1;
    }

    private static bool HasUprightTarget(EmfPlusRecords draw)
    {
        var numbers = Numbers(draw, 24, 4);
        return numbers is [_, _, > 0, > 0];
    }

    /// <summary>Whether the corners above at left and right and below at left make an upright rectangle.</summary>
    private static bool HasUprightPoints(EmfPlusRecords draw)
    {
        if (
            (draw.Flags & (EffectFlag | RelativeFlag)) != 0
            || Numbers(draw, 28, 6) is not [var left, var top, var right, var rightTop, var belowLeft, var below]
        )
            return false;
        var (width, height) = (right - left, below - top);
        return width > 0 && height > 0 && Math.Abs(rightTop - top) < height / 1000 && Math.Abs(belowLeft - left) < width / 1000;
    }

    /// <summary>Coordinates of a drawing record: short ones of 16 bits, or single precision; none where they do not fit.</summary>
    private static float[] Numbers(EmfPlusRecords draw, int at, int count)
    {
        var isShort = (draw.Flags & CompressedFlag) != 0;
        if (draw.Data.Length < at + count * (isShort ? 2 : 4))
            return [];
        var numbers = new float[count];
        for (var index = 0; index < count; index++)
            numbers[index] = isShort ? BinaryPrimitives.ReadInt16LittleEndian(draw.Data[(at + 2 * index)..]) : Single(draw, at + 4 * index);
        return numbers;
    }

    private static float Single(EmfPlusRecords record, int at) => BinaryPrimitives.ReadSingleLittleEndian(record.Data[at..]);
}
