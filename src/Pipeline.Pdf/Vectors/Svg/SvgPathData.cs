using System.Globalization;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Reads path data (SVG 1.1 §8.3); a path is drawn up to its first mistake, as §8.3.9 asks.</summary>
internal sealed class SvgPathData(string data, VectorPath path)
{
    private int _at;
    private double _x,
        _y,
        _startX,
        _startY;

    /// <summary>The last handle, for curves that go on smoothly; the pen where there is none.</summary>
    private double _handleX,
        _handleY;

    private char _last;

    public static void AddTo(VectorPath path, string data) => new SvgPathData(data, path).Read();

    private void Read()
    {
        var command = '\0';
        if (!SkipSpace() || data[_at] is not ('M' or 'm'))
            return;
        while (SkipSpace())
        {
            if (char.IsAsciiLetter(data[_at]))
                command = data[_at++];
            else if (command is 'Z' or 'z')
                return;
            if (!Step(command))
                return;
            _last = char.ToUpperInvariant(command);
            command = command switch
            {
                'M' => 'L',
                'm' => 'l',
                _ => command,
            };
        }
    }

    private bool Step(char command)
    {
        var (baseX, baseY) = char.IsLower(command) ? (_x, _y) : (0, 0);
        switch (char.ToUpperInvariant(command))
        {
            case 'Z':
                path.Close();
                (_x, _y, _handleX, _handleY) = (_startX, _startY, _startX, _startY);
                return true;
            case 'M' when Numbers(2) is [var x, var y]:
                path.MoveTo(baseX + x, baseY + y);
                Pen(baseX + x, baseY + y);
                (_startX, _startY) = (_x, _y);
                return true;
            case 'L' when Numbers(2) is [var x, var y]:
                return Line(baseX + x, baseY + y);
            case 'H' when Numbers(1) is [var x]:
                return Line(baseX + x, _y);
            case 'V' when Numbers(1) is [var y]:
                return Line(_x, baseY + y);
            case 'C' when Numbers(6) is [var x1, var y1, var x2, var y2, var x, var y]:
                return Curve(baseX + x1, baseY + y1, baseX + x2, baseY + y2, baseX + x, baseY + y);
            case 'S' when Numbers(4) is [var x2, var y2, var x, var y]:
                var (smoothX, smoothY) = _last is 'C' or 'S' ? (2 * _x - _handleX, 2 * _y - _handleY) : (_x, _y);
                return Curve(smoothX, smoothY, baseX + x2, baseY + y2, baseX + x, baseY + y);
            case 'Q' when Numbers(4) is [var x1, var y1, var x, var y]:
                return Quadratic(baseX + x1, baseY + y1, baseX + x, baseY + y);
            case 'T' when Numbers(2) is [var x, var y]:
                var (goesOnX, goesOnY) = _last is 'Q' or 'T' ? (2 * _x - _handleX, 2 * _y - _handleY) : (_x, _y);
                return Quadratic(goesOnX, goesOnY, baseX + x, baseY + y);
            case 'A':
                return Arc(baseX, baseY);
            default:
                return false;
        }
    }

    private bool Line(double x, double y)
    {
        path.LineTo(x, y);
        return Pen(x, y);
    }

    private bool Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        path.CurveTo(x1, y1, x2, y2, x, y);
        Pen(x, y);
        (_handleX, _handleY) = (x2, y2);
        return true;
    }

    /// <summary>The handles of the cubic curve lie two thirds of the way to the quadratic one.</summary>
    private bool Quadratic(double x1, double y1, double x, double y)
    {
        path.CurveTo(_x + (x1 - _x) * 2 / 3, _y + (y1 - _y) * 2 / 3, x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3, x, y);
        Pen(x, y);
        (_handleX, _handleY) = (x1, y1);
        return true;
    }

    private bool Arc(double baseX, double baseY)
    {
        if (
            Numbers(3) is not [var radiusX, var radiusY, var turn]
            || Flag() is not { } isLarge
            || Flag() is not { } isClockwise
            || Numbers(2) is not [var x, var y]
        )
            return false;
        SvgArc.AddTo(path, (_x, _y), (baseX + x, baseY + y), Math.Abs(radiusX), Math.Abs(radiusY), turn, isLarge, isClockwise);
        return Pen(baseX + x, baseY + y);
    }

    private bool Pen(double x, double y)
    {
        (_x, _y, _handleX, _handleY) = (x, y, x, y);
        return true;
    }

    /// <summary>So many numbers, or none where there are fewer.</summary>
    private double[] Numbers(int count)
    {
        var numbers = new double[count];
        for (var index = 0; index < count; index++)
        {
            if (Number() is not { } value)
                return [];
            numbers[index] = value;
        }

        return numbers;
    }

    /// <summary>A flag may stand right before what follows it.</summary>
    private bool? Flag() => SkipSpace() && data[_at] is '0' or '1' ? data[_at++] == '1' : null;

    private double? Number()
    {
        if (!SkipSpace())
            return null;
        var start = _at;
        var (hasPoint, hasExponent) = (false, false);
        for (; _at < data.Length; _at++)
        {
            var sign = data[_at];
            if (sign is '+' or '-' && (_at == start || data[_at - 1] is 'e' or 'E'))
                continue;
            if (sign == '.' && !hasPoint && !hasExponent)
                hasPoint = true;
            else if (sign is 'e' or 'E' && !hasExponent && _at > start)
                hasExponent = true;
            else if (!char.IsAsciiDigit(sign))
                break;
        }

        return
            double.TryParse(data.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value
            : null;
    }

    private bool SkipSpace()
    {
        while (_at < data.Length && (data[_at] == ',' || char.IsWhiteSpace(data[_at])))
            _at++;
        return _at < data.Length;
    }
}
