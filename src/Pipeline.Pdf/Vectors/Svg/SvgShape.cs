using System.Xml.Linq;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>The shapes of SVG 1.1 §8 and §9 as paths.</summary>
internal static class SvgShape
{
    /// <summary>False for an element that is no shape.</summary>
    /// <param name="style">By which its lengths are measured.</param>
    public static bool TryAdd(XElement element, SvgStyle style, VectorPath path)
    {
        switch (element.Name.LocalName)
        {
            case "path":
                SvgPathData.AddTo(path, element.Attribute("d")?.Value ?? string.Empty);
                return true;
            case "rect":
                AddRectangle(element, style, path);
                return true;
            case "circle":
                AddEllipse(element, style, path, style.Along(element.Attribute("r")?.Value), style.Along(element.Attribute("r")?.Value));
                return true;
            case "ellipse":
                AddEllipse(element, style, path, style.Across(element.Attribute("rx")?.Value), style.Down(element.Attribute("ry")?.Value));
                return true;
            case "line":
                path.MoveTo(Across(element, "x1", style), Down(element, "y1", style));
                path.LineTo(Across(element, "x2", style), Down(element, "y2", style));
                return true;
            case "polyline" or "polygon":
                AddPoints(element, path);
                return true;
            default:
                return false;
        }
    }

    private static void AddEllipse(XElement element, SvgStyle style, VectorPath path, double? radiusX, double? radiusY)
    {
        if (radiusX > 0 && radiusY > 0)
            path.Ellipse(Across(element, "cx", style), Down(element, "cy", style), radiusX.Value, radiusY.Value);
    }

    private static void AddRectangle(XElement element, SvgStyle style, VectorPath path)
    {
        var (x, y, width, height) = (
            Across(element, "x", style),
            Down(element, "y", style),
            Across(element, "width", style),
            Down(element, "height", style)
        );
        if (width <= 0 || height <= 0)
            return;
        var (radiusX, radiusY) = (style.Across(element.Attribute("rx")?.Value), style.Down(element.Attribute("ry")?.Value));
        if ((radiusX ?? radiusY) > 0 && (radiusY ?? radiusX) > 0)
            path.RoundRectangle(x, y, width, height, (radiusX ?? radiusY)!.Value, (radiusY ?? radiusX)!.Value);
        else
            path.Rectangle(x, y, width, height);
    }

    private static void AddPoints(XElement element, VectorPath path)
    {
        var points = SvgValues.Lengths(element.Attribute("points")?.Value);
        for (var index = 0; index + 1 < points.Count; index += 2)
        {
            if (index == 0)
                path.MoveTo(points[0], points[1]);
            else
                path.LineTo(points[index], points[index + 1]);
        }

        if (element.Name.LocalName == "polygon")
            path.Close();
    }

    private static double Across(XElement element, string name, SvgStyle style) => style.Across(element.Attribute(name)?.Value) ?? 0;

    private static double Down(XElement element, string name, SvgStyle style) => style.Down(element.Attribute(name)?.Value) ?? 0;
}
