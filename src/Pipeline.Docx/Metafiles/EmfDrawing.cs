using System.Buffers.Binary;
using System.Text;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Metafiles;

/// <summary>
/// Makes an enhanced metafile that draws lines, shapes and words into SVG, which everything downstream shows. A metafile
/// with a record that is not known here is left as it is, for half a drawing says something else than the whole.
/// </summary>
internal sealed class EmfDrawing
{
    private const int MostSaved = 1000;
    private const int MostClips = 8;

    private readonly SvgBuilder _svg = new();
    private readonly EmfObjects _objects = new();
    private readonly List<EmfState> _saved = [];
    private EmfState _state = new();

    /// <summary>The path between its begin and its end, and after it until it is used; null where there is none.</summary>
    private StringBuilder? _path;

    private bool _isInPath;

    /// <summary>Null where the metafile draws something else too, or nothing, or more than is read as XML.</summary>
    public static byte[]? ToSvg(ReadOnlySpan<byte> metafile, DocxLimits limits)
    {
        if (metafile.Length < 88 || EmfPlusBitmap.IsNeeded(metafile)) return null;
        var drawing = new EmfDrawing();
        for (var records = new EmfRecords(metafile); records.Next();)
            if (!drawing.Play(records.Type, records.Record) || drawing.Characters > limits.XmlBytes) return null;
        return drawing._svg.IsEmpty ? null : drawing.Finish(metafile);
    }

    private long Characters => _svg.Characters + (_path?.Length ?? 0);

    /// <summary>The frame is in hundredths of a millimetre, the drawing in pixels of its device (MS-EMF §2.2.9).</summary>
    private byte[]? Finish(ReadOnlySpan<byte> header)
    {
        var (left, top, right, bottom) = (Int(header, 24), Int(header, 28), Int(header, 32), Int(header, 36));
        var (acrossX, acrossY) = (Int(header, 72) / Math.Max(1.0, Int(header, 80)) / 100, Int(header, 76) / Math.Max(1.0, Int(header, 84)) / 100);
        if (right <= left || bottom <= top || acrossX <= 0 || acrossY <= 0) return null;
        return _svg.Finish((left * acrossX, top * acrossY, ((double)right - left) * acrossX, ((double)bottom - top) * acrossY), (((double)right - left) / 100, ((double)bottom - top) / 100));
    }

    /// <summary>False for a record that draws or clips in a way not known here.</summary>
    private bool Play(int type, ReadOnlySpan<byte> record) =>
        _objects.TryMake(type, record) || PlayState(type, record) || PlayPath(type) || PlayLines(type, record) || PlayShape(type, record) || PlayClip(type, record)
        || (IsWithoutEffect(type, record) && EmfBitmap.IsStateOnly(type, record));

    /// <summary>Whether a setting that is not followed leaves shapes, lines and words as they are.</summary>
    private static bool IsWithoutEffect(int type, ReadOnlySpan<byte> record)
    {
        const int CopyPen = 13, LeftToRight = 0;
        return type switch
        {
            17 or 29 or 30 or 35 or 36 or 67 or 75 or 76 or 77 => false,
            20 => Int(record, 8) == CopyPen,
            115 => Int(record, 8) == LeftToRight,
            _ => true,
        };
    }

    private bool PlayState(int type, ReadOnlySpan<byte> record)
    {
        const int MapText = 1, MapAnisotropic = 8;
        switch (type)
        {
            case 9:
                _state = _state with { WindowExtent = Point(record, 8) };
                return true;
            case 10:
                _state = _state with { WindowOrigin = Point(record, 8) };
                return true;
            case 11:
                _state = _state with { ViewportExtent = Point(record, 8) };
                return true;
            case 12:
                _state = _state with { ViewportOrigin = Point(record, 8) };
                return true;
            case 17 when Int(record, 8) is MapText or MapAnisotropic:
                _state = _state with { IsUnscaled = Int(record, 8) == MapText };
                return true;
            case 19:
                _state = _state with { IsEvenOdd = Int(record, 8) != 2 };
                return true;
            case 22:
                _state = _state with { TextAlign = Int(record, 8) };
                return true;
            case 24:
                _state = _state with { TextColour = EmfObjects.Colour(Int(record, 8)) };
                return true;
            case 25:
                _state = _state with { BackColour = EmfObjects.Colour(Int(record, 8)) };
                return true;
            case 33:
                if (_saved.Count < MostSaved) _saved.Add(_state);
                return true;
            case 34:
                Restore(Int(record, 8));
                return true;
            case 35 when record.Length >= 32:
                _state = _state with { World = Map(record) };
                return true;
            case 36 when record.Length >= 36:
                _state = _state with { World = Int(record, 32) switch { 1 => AffineMap.Identity, 2 => Map(record).Then(_state.World), 3 => _state.World.Then(Map(record)), _ => Map(record) } };
                return true;
            case 37:
                _state = _objects.Select(Int(record, 8), _state);
                return true;
            default:
                return false;
        }
    }

    private void Restore(int steps)
    {
        for (; steps < 0 && _saved.Count > 0; steps++)
        {
            _state = _saved[^1];
            _saved.RemoveAt(_saved.Count - 1);
        }
    }

    /// <summary>Begin, end and use of a path (MS-EMF §2.3.10).</summary>
    private bool PlayPath(int type)
    {
        switch (type)
        {
            case 59:
                (_path, _isInPath) = (new(), true);
                return true;
            case 60:
                _isInPath = false;
                return true;
            case 61:
                _path?.Append('Z');
                return true;
            case 62 or 63 or 64:
                if (type != 64 && !_state.Brush.IsPlain) return false;
                _svg.Path(_path?.ToString() ?? string.Empty, _state, isFilled: type != 64, isDrawn: type != 62);
                (_path, _isInPath) = (null, false);
                return true;
            case 68:
                (_path, _isInPath) = (null, false);
                return true;
            default:
                return false;
        }
    }

    private bool PlayLines(int type, ReadOnlySpan<byte> record)
    {
        switch (type)
        {
            case 27:
                _state = _state with { Pen2D = Point(record, 8) };
                if (_isInPath) SvgBuilder.Point(_path!, 'M', Mapped(_state.Pen2D));
                return true;
            case 54:
                return Lines([Point(record, 8)], isCurve: false, goesOn: true, isClosed: false);
            case 2 or 4 or 85 or 87 or 3 or 86 or 5 or 6 or 88 or 89:
                var isShort = type >= 85;
                return Points(record, 28, Int(record, 24), isShort) is { } points
                    && Lines(points, type is 2 or 5 or 85 or 88, goesOn: type is 5 or 6 or 88 or 89, isClosed: type is 3 or 86);
            case 7 or 8 or 90 or 91:
                return PlayMany(record, isShort: type >= 90, isClosed: type is 8 or 91);
            default:
                return false;
        }
    }

    /// <summary>Several lines or areas, which are filled together.</summary>
    private bool PlayMany(ReadOnlySpan<byte> record, bool isShort, bool isClosed)
    {
        var (count, at) = (Int(record, 24), 32);
        if (count < 0 || count > record.Length / 4 || (isClosed && !_isInPath && !_state.Brush.IsPlain)) return false;
        var data = _isInPath ? _path! : new StringBuilder();
        for (var (index, place) = (0, 32 + 4 * count); index < count; index++, at += 4)
        {
            if (Points(record, place, Int(record, at), isShort) is not { } points) return false;
            Append(data, points, isCurve: false, goesOn: false, isClosed);
            place += points.Count * (isShort ? 4 : 8);
        }

        if (!_isInPath) _svg.Path(data.ToString(), _state, isFilled: isClosed, isDrawn: true);
        return true;
    }

    private bool Lines(List<(double X, double Y)> points, bool isCurve, bool goesOn, bool isClosed)
    {
        if (isClosed && !_isInPath && !_state.Brush.IsPlain) return false;
        var data = _isInPath ? _path! : new StringBuilder();
        if (goesOn && data.Length == 0) SvgBuilder.Point(data, 'M', Mapped(_state.Pen2D));
        Append(data, points, isCurve, goesOn, isClosed);
        if (goesOn && points.Count > 0) _state = _state with { Pen2D = points[^1] };
        if (!_isInPath) _svg.Path(data.ToString(), _state, isFilled: isClosed, isDrawn: true);
        return true;
    }

    private void Append(StringBuilder data, List<(double X, double Y)> points, bool isCurve, bool goesOn, bool isClosed)
    {
        var map = _state.Map;
        for (var index = 0; index < points.Count; index++)
        {
            var step = index == 0 && !goesOn ? 'M' : isCurve ? (index - (goesOn ? 0 : 1)) % 3 == 0 ? 'C' : ' ' : 'L';
            SvgBuilder.Point(data, step, map.Apply(points[index].X, points[index].Y));
        }

        if (isClosed && points.Count > 0) data.Append('Z');
    }

    private bool PlayShape(int type, ReadOnlySpan<byte> record)
    {
        var map = _state.Map;
        switch (type)
        {
            case 42 or 43 when _isInPath || _state.Brush.IsPlain:
                var (left, top) = Point(record, 8);
                var (right, bottom) = Point(record, 16);
                var data = type == 43 ? SvgBuilder.Box(left, top, right - left, bottom - top, map) : Ellipse(left, top, right, bottom, map);
                if (_isInPath) _path!.Append(data);
                else _svg.Path(data, _state, isFilled: true, isDrawn: true);
                return true;
            case 76 when record.Length >= 100 && Int(record, 88) == 0:
                return PlayFill((uint)Int(record, 40), record);
            case 84:
                return PlayText(record);
            default:
                return false;
        }
    }

    /// <summary>A block transfer without a bitmap: the brush, white, black or nothing (MS-WMF §2.1.1.31).</summary>
    private bool PlayFill(uint operation, ReadOnlySpan<byte> record)
    {
        if (operation == 0x00AA0029) return true;
        var colour = operation switch { 0x00FF0062 => "#FFFFFF", 0x00000042 => "#000000", 0x00F00021 when _state.Brush.IsPlain => _state.Brush.Colour ?? string.Empty, _ => null };
        if (colour is null) return false;
        var (x, y) = Point(record, 24);
        var (width, height) = Point(record, 32);
        if (colour.Length > 0) _svg.Rectangle(x, y, width, height, colour, _state);
        return true;
    }

    /// <summary>Words in Unicode (MS-EMF §2.3.5.8); glyphs by their numbers and letters above or below their line are not known here.</summary>
    private bool PlayText(ReadOnlySpan<byte> record)
    {
        const int Opaque = 2, Glyphs = 0x10;
        var (count, offset, options) = (Int(record, 44), Int(record, 48), Int(record, 52));
        if (record.Length < 76 || (options & Glyphs) != 0 || count < 0 || offset < 0 || (long)offset + 2L * count > record.Length) return false;
        if (Advance(record, Int(record, 72), count, options) is not { } length) return false;
        if ((options & Opaque) != 0)
        {
            var ((left, top), (right, bottom)) = (Point(record, 56), Point(record, 64));
            if (right > left && bottom > top) _svg.Rectangle(left, top, right - left, bottom - top, _state.BackColour, _state);
        }

        var words = Encoding.Unicode.GetString(record.Slice(offset, 2 * count));
        Show(XmlText.Clean(string.Concat(words.Where(sign => !char.IsControl(sign)))), Point(record, 36), length);
        return true;
    }

    /// <summary>How far the words go, 0 where the metafile does not say; null where letters are moved off their line (MS-EMF §2.2.5).</summary>
    private static double? Advance(ReadOnlySpan<byte> record, int at, int count, int options)
    {
        const int HasBothWays = 0x2000;
        var size = (options & HasBothWays) != 0 ? 8 : 4;
        var length = 0.0;
        if (at <= 0) return length;
        for (var index = 0; index < count && (long)at + size <= record.Length; index++, at += size)
        {
            if (size == 8 && Int(record, at + 4) != 0) return null;
            length += Int(record, at);
        }

        return length;
    }

    private void Show(string words, (double X, double Y) reference, double length)
    {
        var isFromPen = (_state.TextAlign & 1) != 0;
        var place = isFromPen ? _state.Pen2D : reference;
        if (isFromPen) _state = _state with { Pen2D = (place.X + length, place.Y) };
        if (words.Trim().Length == 0) return;
        var scale = _state.Map.Scale;
        var size = (_state.Font.Height == 0 ? 12 : Math.Abs(_state.Font.Height)) * (_state.Font.Height > 0 ? 0.87 : 1) * scale;
        var (x, y) = Mapped(place);
        var drop = (_state.TextAlign & 24) switch { 24 => 0, 8 => -0.2 * size, _ => 0.9 * size };
        var (sine, cosine) = Math.SinCos(_state.Font.Escapement / 10.0 * Math.PI / 180);
        _svg.Text(words, x + drop * sine, y + drop * cosine, size, length * scale, _state);
    }

    private bool PlayClip(int type, ReadOnlySpan<byte> record)
    {
        const int And = 1, Copy = 5;
        switch (type)
        {
            case 30:
                var (left, top) = Point(record, 8);
                var (right, bottom) = Point(record, 16);
                return TryClip(SvgBuilder.Box(left, top, right - left, bottom - top, _state.Map), isEvenOdd: false, isWithin: true);
            case 67 when Int(record, 8) is And or Copy && _path is { Length: > 0 } path:
                (_path, _isInPath) = (null, false);
                return TryClip(path.ToString(), _state.IsEvenOdd, isWithin: Int(record, 8) == And);
            case 75 when Int(record, 8) == 0 && Int(record, 12) == Copy:
                _state = _state with { Clip = null };
                return true;
            case 75 when Int(record, 12) is And or Copy && Int(record, 24) == 1:
                var ((x, y), (endX, endY)) = (Point(record, 32), Point(record, 40));
                return TryClip(SvgBuilder.Box(x, y, endX - x, endY - y, AffineMap.Identity), isEvenOdd: false, isWithin: Int(record, 12) == And);
            default:
                return false;
        }
    }

    /// <param name="isWithin">Whether the clip before it holds too.</param>
    private bool TryClip(string data, bool isEvenOdd, bool isWithin)
    {
        var clip = _svg.Clip(data, isEvenOdd, isWithin ? _state.Clip : null);
        _state = _state with { Clip = clip };
        return clip.Depth <= MostClips;
    }

    private static string Ellipse(double left, double top, double right, double bottom, AffineMap map)
    {
        const double Handle = 0.5522847498;
        var (x, y, radiusX, radiusY) = ((left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2);
        (double X, double Y)[] circle = [(1, 0), (1, Handle), (Handle, 1), (0, 1), (-Handle, 1), (-1, Handle), (-1, 0), (-1, -Handle), (-Handle, -1), (0, -1), (Handle, -1), (1, -Handle), (1, 0)];
        var data = new StringBuilder();
        for (var index = 0; index < circle.Length; index++)
            SvgBuilder.Point(data, index == 0 ? 'M' : index % 3 == 1 ? 'C' : ' ', map.Apply(x + circle[index].X * radiusX, y + circle[index].Y * radiusY));
        return data.Append('Z').ToString();
    }

    private (double X, double Y) Mapped((double X, double Y) point) => _state.Map.Apply(point.X, point.Y);

    /// <summary>Null where the record is too short for them.</summary>
    private static List<(double X, double Y)>? Points(ReadOnlySpan<byte> record, int at, int count, bool isShort)
    {
        var size = isShort ? 4 : 8;
        if (count < 0 || (long)at + (long)count * size > record.Length) return null;
        var points = new List<(double X, double Y)>(count);
        for (var index = 0; index < count; index++, at += size)
            points.Add(isShort ? (BinaryPrimitives.ReadInt16LittleEndian(record[at..]), BinaryPrimitives.ReadInt16LittleEndian(record[(at + 2)..])) : Point(record, at));
        return points;
    }

    private static (double X, double Y) Point(ReadOnlySpan<byte> record, int at) => (Int(record, at), Int(record, at + 4));

    private static AffineMap Map(ReadOnlySpan<byte> record) => new(Single(record, 8), Single(record, 12), Single(record, 16), Single(record, 20), Single(record, 24), Single(record, 28));

    private static double Single(ReadOnlySpan<byte> record, int at) => BinaryPrimitives.ReadSingleLittleEndian(record[at..]) is var value && float.IsFinite(value) ? value : 0;

    private static int Int(ReadOnlySpan<byte> record, int at) => at + 4 <= record.Length ? BinaryPrimitives.ReadInt32LittleEndian(record[at..]) : 0;
}
