using System.Xml.Linq;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>The shapes of SVG 1.1 §8 and §9 as paths.</summary>
internal static class SvgShape
{
    /// <summary>False for an element that is no shape.</summary>
    public static bool TryAdd(XElement element, VectorPath path)
    {
        switch (element.Name.LocalName)
        {
            case "path":
                SvgPathData.AddTo(path, element.Attribute("d")?.Value ?? string.Empty);
                return true;
            case "rect":
                AddRectangle(element, path);
                return true;
            case "circle" when Number(element, "r") is > 0 and var radius:
                path.Ellipse(Number(element, "cx"), Number(element, "cy"), radius, radius);
                return true;
            case "ellipse" when Number(element, "rx") is > 0 and var radiusX && Number(element, "ry") is > 0 and var radiusY:
                path.Ellipse(Number(element, "cx"), Number(element, "cy"), radiusX, radiusY);
                return true;
            case "circle" or "ellipse":
                return true;
            case "line":
                path.MoveTo(Number(element, "x1"), Number(element, "y1"));
                path.LineTo(Number(element, "x2"), Number(element, "y2"));
                return true;
            case "polyline" or "polygon":
                AddPoints(element, path);
                return true;
            default:
                return false;
        }
    }

    private static void AddRectangle(XElement element, VectorPath path)
    {
        var (width, height) = (Number(element, "width"), Number(element, "height"));
        if (width <= 0 || height <= 0) return;
        var radiusX = SvgValues.Length(element.Attribute("rx")?.Value);
        var radiusY = SvgValues.Length(element.Attribute("ry")?.Value);
        if ((radiusX ?? radiusY) > 0 && (radiusY ?? radiusX) > 0) path.RoundRectangle(Number(element, "x"), Number(element, "y"), width, height, (radiusX ?? radiusY)!.Value, (radiusY ?? radiusX)!.Value);
        else path.Rectangle(Number(element, "x"), Number(element, "y"), width, height);
    }

    private static void AddPoints(XElement element, VectorPath path)
    {
        var points = SvgValues.Lengths(element.Attribute("points")?.Value);
        for (var index = 0; index + 1 < points.Count; index += 2)
        {
            if (index == 0) path.MoveTo(points[0], points[1]);
            else path.LineTo(points[index], points[index + 1]);
        }

        if (element.Name.LocalName == "polygon") path.Close();
    }

    private static double Number(XElement element, string name) => SvgValues.Length(element.Attribute(name)?.Value) ?? 0;
}
