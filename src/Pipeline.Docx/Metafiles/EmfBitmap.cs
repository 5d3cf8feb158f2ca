using static Pipeline.Docx.Metafiles.EmfRecordType;

namespace Pipeline.Docx.Metafiles;

/// <summary>Finds the only bitmap of an enhanced metafile (MS-EMF §2.3.1).</summary>
internal static class EmfBitmap
{
    private const uint CopySource = 0x00CC0020,
        Whiteness = 0x00FF0062;

    public static byte[]? Extract(ReadOnlySpan<byte> metafile)
    {
        byte[]? found = null;
        for (var records = new EmfRecords(metafile); records.Next(); )
        {
            if (IsStateOnly(records.Current))
                continue;
            if (found is not null || Bitmap(records.Current) is not { } bitmap)
                return null;
            found = bitmap;
        }

        return found;
    }

    /// <summary>Whether a record draws nothing: settings, objects, clips and comments (MS-EMF §2.1.1).</summary>
    public static bool IsStateOnly(EmfRecord record) =>
        record.Type switch
        {
            Header
            or Eof
            or (>= SetWindowExtEx and <= SetBrushOrgEx)
            or (>= SetMapperFlags and <= SetBkColor)
            or (>= MoveToEx and <= IntersectClipRect)
            or SaveDc
            or RestoreDc
            or (>= SelectObject and <= DeleteObject)
            or (>= SelectPalette and <= SetPaletteEntries)
            or RealizePalette
            or SetArcDirection
            or SetMiterLimit
            or Comment
            or ExtSelectClipRgn
            or ExtCreateFontIndirectW
            or (>= CreateMonoBrush and <= ExtCreatePen)
            or (>= SetIcmMode and <= DeleteColorSpace)
            or SetLayout => true,
            SetWorldTransform or ModifyWorldTransform => IsUpright(record),
            BitBlt or StretchBlt when record.Length >= 100 => record.Int32(88) == 0 && (uint)record.Int32(40) == Whiteness,
            _ => false,
        };

    /// <summary>A transformation that neither turns nor flips.</summary>
    private static bool IsUpright(EmfRecord record) =>
        record.Length >= 32 && record.Single(8) > 0 && record.Single(20) > 0 && record.Single(12) == 0 && record.Single(16) == 0;

    private static byte[]? Bitmap(EmfRecord record) =>
        record.Type switch
        {
            StretchDibits
                when record.Length >= 80 && (uint)record.Int32(68) == CopySource && record.Int32(64) == 0 && IsUnflipped(record, 40, 72) =>
                Whole(record, 32, 40, 48),
            SetDibitsToDevice when record.Length >= 76 && record.Int32(64) == 0 => Whole(record, 32, 40, 48),
            BitBlt when record.Length >= 100 && (uint)record.Int32(40) == CopySource && record.Int32(80) == 0 => Whole(record, 44, 32, 84),
            StretchBlt
                when record.Length >= 108
                    && (uint)record.Int32(40) == CopySource
                    && record.Int32(80) == 0
                    && IsUnflipped(record, 100, 32) => Whole(record, 44, 100, 84),
            _ => null,
        };

    private static bool IsUnflipped(EmfRecord record, int source, int target) =>
        record.Int32(source) > 0 == record.Int32(target) > 0 && record.Int32(source + 4) > 0 == record.Int32(target + 4) > 0;

    /// <summary>The bitmap of a record that shows the whole of it.</summary>
    /// <param name="origin">Where in the record the source's origin stands.</param>
    /// <param name="extent">Where its width and height stand.</param>
    /// <param name="offsets">Where offset and size of header and pixels stand.</param>
    private static byte[]? Whole(EmfRecord record, int origin, int extent, int offsets)
    {
        var header = Slice(record, record.Int32(offsets), record.Int32(offsets + 4));
        var bits = Slice(record, record.Int32(offsets + 8), record.Int32(offsets + 12));
        if (header.Length < 40 || record.Int32(origin) != 0 || record.Int32(origin + 4) != 0)
            return null;
        var (width, height) = Dib.Size(header);
        return Math.Abs((long)record.Int32(extent)) < width || Math.Abs((long)record.Int32(extent + 4)) < height
            ? null
            : Dib.ToFile(header, bits);
    }

    private static ReadOnlySpan<byte> Slice(EmfRecord record, int offset, int length) =>
        offset < 0 || length < 0 || (long)offset + length > record.Length ? [] : record.Bytes.Slice(offset, length);
}
