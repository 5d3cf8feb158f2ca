using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Finds the paints that values of properties stand for (SVG 1.1 §11.2).</summary>
/// <param name="referred">The element a value refers to; null for none.</param>
/// <param name="said">The properties of an element.</param>
internal sealed class SvgPaints(VectorCanvas canvas, Func<string, XElement?> referred, Func<XElement, Dictionary<string, string>> said)
{
    private const int MostLinks = 4;

    /// <summary>More are not told from each other on paper.</summary>
    private const int MostStops = 64;

    private readonly Dictionary<string, SvgPaint?> _found = new(StringComparer.Ordinal);

    /// <summary>Null for no painting.</summary>
    /// <param name="current">What "currentColor" stands for.</param>
    /// <param name="unknown">What stays for a value that is not known, which is noted.</param>
    public SvgPaint? Find(string value, SvgPaint current, SvgPaint? unknown)
    {
        if (value.StartsWith("url(", StringComparison.Ordinal))
            return Referred(value);
        if (value.Equals("none", StringComparison.OrdinalIgnoreCase))
            return null;
        if (value.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
            return current;
        if (SvgValues.Colour(value) is { } paint)
            return paint;
        canvas.LeaveOut($"the colour “{value}”");
        return unknown;
    }

    private SvgPaint? Referred(string reference)
    {
        if (!_found.TryGetValue(reference, out var known))
            _found[reference] = known = Read(referred(reference));
        return known;
    }

    /// <summary>A gradient with its mean colour, for where it cannot be shown; null, which paints nothing, for a pattern and a gradient without stops.</summary>
    private SvgPaint? Read(XElement? paint)
    {
        if (paint?.Name.LocalName is not ("linearGradient" or "radialGradient"))
        {
            canvas.LeaveOut(paint?.Name.LocalName == "pattern" ? "a pattern" : "a paint that is not in the drawing");
            return null;
        }

        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        var stops = new List<(ShadingStop Stop, double Opacity)>();
        var next = paint;
        for (var links = 0; links <= MostLinks && next is not null; links++)
        {
            foreach (var (name, value) in said(next))
                properties.TryAdd(name, value);
            if (stops.Count == 0)
                stops = Stops(next);
            next = SvgSource.Href(next) is { } href ? referred(href) : null;
        }

        if (stops.Count == 0)
            return null;
        if (properties.GetValueOrDefault("spreadMethod") is "reflect" or "repeat")
            canvas.LeaveOut("the repeating of a gradient");
        if (stops.Exists(stop => Math.Abs(stop.Opacity - stops[0].Opacity) > 0.01))
            canvas.LeaveOut("the fading of a gradient");
        var mean = new Colour(Mean(stops, colour => colour.Red), Mean(stops, colour => colour.Green), Mean(stops, colour => colour.Blue));
        var gradient =
            stops.Count == 1
                ? null
                : new SvgGradient(paint.Name.LocalName == "radialGradient", properties, stops.Select(stop => stop.Stop).ToSeq());
        return new SvgPaint(mean, stops.Average(stop => stop.Opacity)) { Gradient = gradient };
    }

    /// <summary>In order: one that stands before another is moved to it (SVG 1.1 §13.2.4).</summary>
    private List<(ShadingStop Stop, double Opacity)> Stops(XElement gradient)
    {
        var stops = new List<(ShadingStop, double)>();
        var least = 0.0;
        foreach (var element in gradient.Elements().Where(child => child.Name.LocalName == "stop").Take(MostStops))
        {
            var properties = said(element);
            var paint = SvgValues.Colour(properties.GetValueOrDefault("stop-color", "black")) ?? SvgPaint.Black;
            least = Math.Max(least, SvgValues.Share(properties.GetValueOrDefault("offset", "0")));
            stops.Add((new(least, paint.Colour), paint.Opacity * SvgValues.Share(properties.GetValueOrDefault("stop-opacity", "1"))));
        }

        return stops;
    }

    private static byte Mean(List<(ShadingStop Stop, double Opacity)> stops, Func<Colour, byte> channel) =>
        (byte)Math.Round(stops.Average(stop => (double)channel(stop.Stop.Colour)));
}
