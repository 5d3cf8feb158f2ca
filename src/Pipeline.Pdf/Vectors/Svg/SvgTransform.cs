using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Reads transform attributes (SVG 1.1 §7.6).</summary>
internal static class SvgTransform
{
    public static AffineMap Parse(string? text)
    {
        var map = AffineMap.Identity;
        if (text is null)
            return map;
        for (var at = 0; text.IndexOf('(', at) is >= 0 and var open && text.IndexOf(')', open) is >= 0 and var close; at = close + 1)
            map = One(text[at..open].Trim(' ', ',', '\t', '\n', '\r'), SvgValues.Lengths(text[(open + 1)..close])).Then(map);
        return map;
    }

    private static AffineMap One(string name, List<double> values) =>
        (name, values) switch
        {
            ("matrix", [var a, var b, var c, var d, var e, var f]) => new(a, b, c, d, e, f),
            ("translate", [var x]) => AffineMap.Translation(x, 0),
            ("translate", [var x, var y, ..]) => AffineMap.Translation(x, y),
            ("scale", [var both]) => AffineMap.Scaling(both, both),
            ("scale", [var x, var y, ..]) => AffineMap.Scaling(x, y),
            ("rotate", [var degrees]) => AffineMap.Rotation(degrees),
            ("rotate", [var degrees, var x, var y, ..]) => AffineMap
                .Translation(-x, -y)
                .Then(AffineMap.Rotation(degrees))
                .Then(AffineMap.Translation(x, y)),
            ("skewX", [var degrees, ..]) => new(1, 0, Math.Tan(degrees * Math.PI / 180), 1, 0, 0),
            ("skewY", [var degrees, ..]) => new(1, Math.Tan(degrees * Math.PI / 180), 0, 1, 0, 0),
            _ => AffineMap.Identity,
        };
}
