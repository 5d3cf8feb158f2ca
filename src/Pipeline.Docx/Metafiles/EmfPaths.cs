using System.Text;
using static Pipeline.Docx.Metafiles.EmfRecordType;

namespace Pipeline.Docx.Metafiles;

/// <summary>Plays the records of lines, curves and areas, drawn at once or gathered into a path (MS-EMF §2.3.5, §2.3.10).</summary>
internal sealed class EmfPaths(EmfCanvas canvas)
{
    /// <summary>The path between its begin and its end, and after it until it is used; null where there is none.</summary>
    private StringBuilder? _path;

    private bool _isInPath;

    /// <summary>Whether what is drawn goes into a path and is neither filled nor stroked before the path is used.</summary>
    public bool IsInPath => _isInPath;

    public int Characters => _path?.Length ?? 0;

    public bool TryPlay(EmfRecord record) => TryPath(record.Type) || TryLines(record);

    /// <summary>Adds a closed shape to the path, or fills and draws it.</summary>
    public void AddShape(string data)
    {
        if (_isInPath)
            _path!.Append(data);
        else
            canvas.Svg.Path(data, canvas.State, isFilled: true, isDrawn: true);
    }

    /// <summary>The path, which is gone then; null where it is empty or there is none.</summary>
    public string? Take()
    {
        if (_path is not { Length: > 0 } path)
            return null;
        Drop();
        return path.ToString();
    }

    private void Drop() => (_path, _isInPath) = (null, false);

    /// <summary>Begin, end and use of a path.</summary>
    private bool TryPath(EmfRecordType type)
    {
        switch (type)
        {
            case BeginPath:
                (_path, _isInPath) = (new(), true);
                return true;
            case EndPath:
                _isInPath = false;
                return true;
            case CloseFigure:
                _path?.Append('Z');
                return true;
            case StrokePath:
            case FillPath or StrokeAndFillPath when canvas.State.Brush.IsPlain:
                canvas.Svg.Path(_path?.ToString() ?? string.Empty, canvas.State, isFilled: type != StrokePath, isDrawn: type != FillPath);
                Drop();
                return true;
            case AbortPath:
                Drop();
                return true;
            default:
                return false;
        }
    }

    private bool TryLines(EmfRecord record)
    {
        switch (record.Type)
        {
            case MoveToEx:
                canvas.State = canvas.State with { Pen2D = record.Point(8) };
                if (_isInPath)
                    SvgBuilder.Point(_path!, 'M', canvas.Mapped(canvas.State.Pen2D));
                return true;
            case LineTo:
                return TryDraw([record.Point(8)], isCurve: false, goesOn: true, isClosed: false);
            case PolyBezier or PolyBezier16:
                return TryDraw(record, isCurve: true, goesOn: false, isClosed: false);
            case PolyBezierTo or PolyBezierTo16:
                return TryDraw(record, isCurve: true, goesOn: true, isClosed: false);
            case Polyline or Polyline16:
                return TryDraw(record, isCurve: false, goesOn: false, isClosed: false);
            case PolylineTo or PolylineTo16:
                return TryDraw(record, isCurve: false, goesOn: true, isClosed: false);
            case Polygon or Polygon16:
                return TryDraw(record, isCurve: false, goesOn: false, isClosed: true);
            case PolyPolyline or PolyPolygon or PolyPolyline16 or PolyPolygon16:
                return TryDrawMany(record, isClosed: record.Type is PolyPolygon or PolyPolygon16);
            default:
                return false;
        }
    }

    private bool TryDraw(EmfRecord record, bool isCurve, bool goesOn, bool isClosed) =>
        record.Points(28, record.Int32(24), IsShort(record.Type)) is { } points && TryDraw(points, isCurve, goesOn, isClosed);

    /// <param name="goesOn">Whether it begins where the last one ended.</param>
    /// <param name="isClosed">Whether it is an area.</param>
    private bool TryDraw(List<(double X, double Y)> points, bool isCurve, bool goesOn, bool isClosed)
    {
        if (isClosed && !CanFill)
            return false;
        var data = _isInPath ? _path! : new StringBuilder();
        if (goesOn && data.Length == 0)
            SvgBuilder.Point(data, 'M', canvas.Mapped(canvas.State.Pen2D));
        Append(data, points, isCurve, goesOn, isClosed);
        if (goesOn && points.Count > 0)
            canvas.State = canvas.State with { Pen2D = points[^1] };
        if (!_isInPath)
            canvas.Svg.Path(data.ToString(), canvas.State, isFilled: isClosed, isDrawn: true);
        return true;
    }

    /// <summary>Several lines or areas, which are filled together.</summary>
    private bool TryDrawMany(EmfRecord record, bool isClosed)
    {
        var (count, at, isShort) = (record.Int32(24), 32, IsShort(record.Type));
        if (count < 0 || count > record.Length / 4 || (isClosed && !CanFill))
            return false;
        var data = _isInPath ? _path! : new StringBuilder();
        for (var (index, place) = (0, 32 + 4 * count); index < count; index++, at += 4)
        {
            if (record.Points(place, record.Int32(at), isShort) is not { } points)
                return false;
            Append(data, points, isCurve: false, goesOn: false, isClosed);
            place += points.Count * (isShort ? 4 : 8);
        }

        if (!_isInPath)
            canvas.Svg.Path(data.ToString(), canvas.State, isFilled: isClosed, isDrawn: true);
        return true;
    }

    /// <summary>Whether an area can be drawn: the brush is asked only where it fills.</summary>
    private bool CanFill => _isInPath || canvas.State.Brush.IsPlain;

    private static bool IsShort(EmfRecordType type) => type >= PolyBezier16;

    private void Append(StringBuilder data, List<(double X, double Y)> points, bool isCurve, bool goesOn, bool isClosed)
    {
        var map = canvas.State.Map;
        for (var index = 0; index < points.Count; index++)
        {
            var step =
                index == 0 && !goesOn ? 'M'
                : isCurve
                    ? (index - (goesOn ? 0 : 1)) % 3 == 0 ? 'C'
                        : ' '
                : 'L';
            SvgBuilder.Point(data, step, map.Apply(points[index].X, points[index].Y));
        }

        if (isClosed && points.Count > 0)
            data.Append('Z');
    }
}
