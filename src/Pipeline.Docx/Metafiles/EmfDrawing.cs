using System.Text;
using Pipeline.Vocabulary;
using static Pipeline.Docx.Metafiles.EmfRecordType;

namespace Pipeline.Docx.Metafiles;

/// <summary>
/// Makes an enhanced metafile that draws lines, shapes and words into SVG, which everything downstream shows. A metafile
/// with a record that is not known here is left as it is, for half a drawing says something else than the whole.
/// </summary>
internal sealed class EmfDrawing
{
    private const int MostSaved = 1000;
    private const int MostClips = 8;

    private readonly EmfCanvas _canvas = new();
    private readonly EmfObjects _objects = new();
    private readonly EmfPaths _paths;
    private readonly EmfWords _words;
    private readonly List<EmfState> _saved = [];

    private EmfDrawing() => (_paths, _words) = (new(_canvas), new(_canvas));

    private EmfState State => _canvas.State;

    private long Characters => _canvas.Svg.Characters + _paths.Characters;

    /// <summary>Null where the metafile draws something else too, or nothing, or more than is read as XML.</summary>
    public static byte[]? ToSvg(ReadOnlySpan<byte> metafile, DocxLimits limits)
    {
        if (metafile.Length < 88 || EmfPlusBitmap.IsNeeded(metafile))
            return null;
        var drawing = new EmfDrawing();
        for (var records = new EmfRecords(metafile); records.Next(); )
            if (!drawing.TryPlay(records.Current) || drawing.Characters > limits.XmlBytes)
                return null;
        return drawing._canvas.Svg.IsEmpty ? null : drawing.Finish(new(metafile));
    }

    /// <summary>The frame is in hundredths of a millimetre, the drawing in pixels of its device (MS-EMF §2.2.9).</summary>
    private byte[]? Finish(EmfRecord header)
    {
        var ((left, top), (right, bottom)) = (header.Point(24), header.Point(32));
        var ((pixelsX, pixelsY), (millimetresX, millimetresY)) = (header.Point(72), header.Point(80));
        var (acrossX, acrossY) = (pixelsX / Math.Max(1.0, millimetresX) / 100, pixelsY / Math.Max(1.0, millimetresY) / 100);
        if (right <= left || bottom <= top || acrossX <= 0 || acrossY <= 0)
            return null;
        return _canvas.Svg.Finish(
            (left * acrossX, top * acrossY, (right - left) * acrossX, (bottom - top) * acrossY),
            ((right - left) / 100, (bottom - top) / 100)
        );
    }

    /// <summary>False for a record that draws or clips in a way not known here.</summary>
    private bool TryPlay(EmfRecord record) =>
        _objects.TryMake(record)
        || TryState(record)
        || _paths.TryPlay(record)
        || TryShape(record)
        || TryClip(record)
        || (IsWithoutEffect(record) && EmfBitmap.IsStateOnly(record));

    /// <summary>Whether a setting that is not followed leaves shapes, lines and words as they are.</summary>
    private static bool IsWithoutEffect(EmfRecord record)
    {
        const int CopyPen = 13,
            LeftToRight = 0;
        return record.Type switch
        {
            SetMapMode
            or ExcludeClipRect
            or IntersectClipRect
            or SetWorldTransform
            or ModifyWorldTransform
            or SelectClipPath
            or ExtSelectClipRgn
            or BitBlt
            or StretchBlt => false,
            SetRop2 => record.Int32(8) == CopyPen,
            SetLayout => record.Int32(8) == LeftToRight,
            _ => true,
        };
    }

    private bool TryState(EmfRecord record)
    {
        switch (record.Type)
        {
            case SaveDc:
                if (_saved.Count < MostSaved)
                    _saved.Add(State);
                return true;
            case RestoreDc:
                Restore(record.Int32(8));
                return true;
            default:
                if (StateAfter(record) is not { } state)
                    return false;
                _canvas.State = state;
                return true;
        }
    }

    /// <summary>Null where the record sets nothing that is followed here.</summary>
    private EmfState? StateAfter(EmfRecord record)
    {
        const int MapText = 1,
            MapAnisotropic = 8,
            Winding = 2;
        return record.Type switch
        {
            SetWindowExtEx => State with { WindowExtent = record.Point(8) },
            SetWindowOrgEx => State with { WindowOrigin = record.Point(8) },
            SetViewportExtEx => State with { ViewportExtent = record.Point(8) },
            SetViewportOrgEx => State with { ViewportOrigin = record.Point(8) },
            SetMapMode when record.Int32(8) is MapText or MapAnisotropic => State with { IsUnscaled = record.Int32(8) == MapText },
            SetPolyFillMode => State with { IsEvenOdd = record.Int32(8) != Winding },
            SetTextAlign => State with { TextAlign = record.Int32(8) },
            SetTextColor => State with { TextColour = EmfObjects.Colour(record.Int32(8)) },
            SetBkColor => State with { BackColour = EmfObjects.Colour(record.Int32(8)) },
            SetWorldTransform when record.Length >= 32 => State with { World = MapOf(record) },
            ModifyWorldTransform when record.Length >= 36 => State with { World = Modified(State.World, MapOf(record), record.Int32(32)) },
            SelectObject => _objects.Select(record.Int32(8), State),
            _ => null,
        };
    }

    /// <summary>How a transformation joins the one before (MS-EMF §2.1.24).</summary>
    private static AffineMap Modified(AffineMap world, AffineMap map, int mode)
    {
        const int Identity = 1,
            LeftMultiply = 2,
            RightMultiply = 3;
        return mode switch
        {
            Identity => AffineMap.Identity,
            LeftMultiply => map.Then(world),
            RightMultiply => world.Then(map),
            _ => map,
        };
    }

    private void Restore(int steps)
    {
        for (; steps < 0 && _saved.Count > 0; steps++)
        {
            _canvas.State = _saved[^1];
            _saved.RemoveAt(_saved.Count - 1);
        }
    }

    private bool TryShape(EmfRecord record)
    {
        switch (record.Type)
        {
            case Ellipse or Rectangle when _paths.IsInPath || State.Brush.IsPlain:
                var (left, top) = record.Point(8);
                var (right, bottom) = record.Point(16);
                _paths.AddShape(
                    record.Type == Rectangle
                        ? SvgBuilder.Box(left, top, right - left, bottom - top, State.Map)
                        : EllipseIn(left, top, right, bottom, State.Map)
                );
                return true;
            case BitBlt when record.Length >= 100 && record.Int32(88) == 0:
                return TryFill((uint)record.Int32(40), record);
            case ExtTextOutW:
                return _words.TryPlay(record);
            default:
                return false;
        }
    }

    /// <summary>A block transfer without a bitmap: the brush, white, black or nothing (MS-WMF §2.1.1.31).</summary>
    private bool TryFill(uint operation, EmfRecord record)
    {
        const uint Nothing = 0x00AA0029,
            White = 0x00FF0062,
            Black = 0x00000042,
            Brush = 0x00F00021;
        if (operation == Nothing)
            return true;
        var colour = operation switch
        {
            White => "#FFFFFF",
            Black => "#000000",
            Brush when State.Brush.IsPlain => State.Brush.Colour ?? string.Empty,
            _ => null,
        };
        if (colour is null)
            return false;
        var (x, y) = record.Point(24);
        var (width, height) = record.Point(32);
        if (colour.Length > 0)
            _canvas.Svg.Rectangle(x, y, width, height, colour, State);
        return true;
    }

    private bool TryClip(EmfRecord record)
    {
        const int And = 1,
            Copy = 5;
        switch (record.Type)
        {
            case IntersectClipRect:
                var (left, top) = record.Point(8);
                var (right, bottom) = record.Point(16);
                return TryClip(SvgBuilder.Box(left, top, right - left, bottom - top, State.Map), isEvenOdd: false, isWithin: true);
            case SelectClipPath when record.Int32(8) is And or Copy && _paths.Take() is { } path:
                return TryClip(path, State.IsEvenOdd, isWithin: record.Int32(8) == And);
            case ExtSelectClipRgn when record.Int32(8) == 0 && record.Int32(12) == Copy:
                _canvas.State = State with { Clip = null };
                return true;
            case ExtSelectClipRgn when record.Int32(12) is And or Copy && record.Int32(24) == 1:
                var ((x, y), (endX, endY)) = (record.Point(32), record.Point(40));
                return TryClip(
                    SvgBuilder.Box(x, y, endX - x, endY - y, AffineMap.Identity),
                    isEvenOdd: false,
                    isWithin: record.Int32(12) == And
                );
            default:
                return false;
        }
    }

    /// <param name="isWithin">Whether the clip before it holds too.</param>
    private bool TryClip(string data, bool isEvenOdd, bool isWithin)
    {
        var clip = _canvas.Svg.Clip(data, isEvenOdd, isWithin ? State.Clip : null);
        _canvas.State = State with { Clip = clip };
        return clip.Depth <= MostClips;
    }

    private static string EllipseIn(double left, double top, double right, double bottom, AffineMap map)
    {
        const double Handle = 0.5522847498;
        var (x, y, radiusX, radiusY) = ((left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2);
        (double X, double Y)[] circle =
        [
            (1, 0),
            (1, Handle),
            (Handle, 1),
            (0, 1),
            (-Handle, 1),
            (-1, Handle),
            (-1, 0),
            (-1, -Handle),
            (-Handle, -1),
            (0, -1),
            (Handle, -1),
            (1, -Handle),
            (1, 0),
        ];
        var data = new StringBuilder();
        for (var index = 0; index < circle.Length; index++)
            SvgBuilder.Point(
                data,
                index == 0 ? 'M'
                    : index % 3 == 1 ? 'C'
                    : ' ',
                map.Apply(x + circle[index].X * radiusX, y + circle[index].Y * radiusY)
            );
        return data.Append('Z').ToString();
    }

    /// <summary>The six numbers of a transformation, 0 for what is no number.</summary>
    private static AffineMap MapOf(EmfRecord record)
    {
        return new(Number(8, record), Number(12, record), Number(16, record), Number(20, record), Number(24, record), Number(28, record));

        static double Number(int at, EmfRecord record) => record.Single(at) is var value && float.IsFinite(value) ? value : 0;
    }
}
