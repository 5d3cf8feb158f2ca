using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Vectors;

/// <summary>A path being built; points are mapped as they are added.</summary>
internal sealed class VectorPath(AffineMap map)
{
    // A quarter of a circle as a curve: the distance of its handles, for a radius of one.
    private const double Quarter = 0.5522847498;

    private const int MostSteps = 1_000_000;

    private readonly List<(char Step, double[] Values)> _steps = [];

    /// <summary>Operators of path construction (PDF 32000-1 §8.5.2) with their operands.</summary>
    public IReadOnlyList<(char Step, double[] Values)> Steps => _steps;

    /// <summary>Whether it has more steps than are kept.</summary>
    public bool IsTooLong { get; private set; }

    public bool IsEmpty => _steps.Count == 0;

    public void MoveTo(double x, double y) => Add('m', x, y);

    public void LineTo(double x, double y) => Add('l', x, y);

    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Add('c', x1, y1, x2, y2, x, y);

    public void Close()
    {
        if (_steps.Count > 0)
            Add('h');
    }

    public void Ellipse(double x, double y, double radiusX, double radiusY)
    {
        var (handleX, handleY) = (radiusX * Quarter, radiusY * Quarter);
        MoveTo(x + radiusX, y);
        CurveTo(x + radiusX, y + handleY, x + handleX, y + radiusY, x, y + radiusY);
        CurveTo(x - handleX, y + radiusY, x - radiusX, y + handleY, x - radiusX, y);
        CurveTo(x - radiusX, y - handleY, x - handleX, y - radiusY, x, y - radiusY);
        CurveTo(x + handleX, y - radiusY, x + radiusX, y - handleY, x + radiusX, y);
        Close();
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        Close();
    }

    /// <summary>A rectangle whose corners are quarters of ellipses.</summary>
    public void RoundRectangle(double x, double y, double width, double height, double radiusX, double radiusY)
    {
        var (rx, ry) = (Math.Min(radiusX, width / 2), Math.Min(radiusY, height / 2));
        var (right, bottom, restX, restY) = (x + width, y + height, rx * (1 - Quarter), ry * (1 - Quarter));
        MoveTo(x + rx, y);
        LineTo(right - rx, y);
        CurveTo(right - restX, y, right, y + restY, right, y + ry);
        LineTo(right, bottom - ry);
        CurveTo(right, bottom - restY, right - restX, bottom, right - rx, bottom);
        LineTo(x + rx, bottom);
        CurveTo(x + restX, bottom, x, bottom - restY, x, bottom - ry);
        LineTo(x, y + ry);
        CurveTo(x, y + restY, x + restX, y, x + rx, y);
        Close();
    }

    private void Add(char step, params ReadOnlySpan<double> values)
    {
        if (_steps.Count >= MostSteps)
        {
            IsTooLong = true;
            return;
        }

        var mapped = new double[values.Length];
        for (var index = 0; index < values.Length; index += 2)
            (mapped[index], mapped[index + 1]) = map.Apply(values[index], values[index + 1]);
        _steps.Add((step, mapped));
    }
}
