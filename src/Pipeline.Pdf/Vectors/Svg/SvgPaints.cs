using System.Xml.Linq;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Finds the paints that values of properties stand for (SVG 1.1 §11.2).</summary>
/// <param name="referred">The element a value refers to; null for none.</param>
/// <param name="said">The properties of an element.</param>
internal sealed class SvgPaints(VectorCanvas canvas, Func<string, XElement?> referred, Func<XElement, Dictionary<string, string>> said)
{
    private const int MostLinks = 4;

    private readonly Dictionary<string, SvgPaint?> _shadings = new(StringComparer.Ordinal);

    /// <summary>Null for no painting.</summary>
    /// <param name="current">What "currentColor" stands for.</param>
    /// <param name="unknown">What stays for a value that is not known, which is noted.</param>
    public SvgPaint? Find(string value, SvgPaint current, SvgPaint? unknown)
    {
        if (value.StartsWith("url(", StringComparison.Ordinal)) return Shading(value);
        if (value.Equals("none", StringComparison.OrdinalIgnoreCase)) return null;
        if (value.Equals("currentColor", StringComparison.OrdinalIgnoreCase)) return current;
        if (SvgValues.Colour(value) is { } paint) return paint;
        canvas.LeaveOut($"the colour “{value}”");
        return unknown;
    }

    private SvgPaint? Shading(string reference)
    {
        if (!_shadings.TryGetValue(reference, out var known)) _shadings[reference] = known = Mean(reference);
        return known;
    }

    /// <summary>The mean of a gradient; null, which paints nothing, for a pattern.</summary>
    private SvgPaint? Mean(string reference)
    {
        var paint = referred(reference);
        for (var links = 0; links < MostLinks && paint is not null && !Stops(paint).Any() && SvgReader.Href(paint) is { } href && referred(href) is { } next; links++) paint = next;
        canvas.LeaveOut(paint?.Name.LocalName == "pattern" ? "a pattern" : "the shading of a gradient");
        var stops = (paint is null ? [] : Stops(paint)).Select(stop => SvgValues.Colour(said(stop).GetValueOrDefault("stop-color", "black"))?.Colour ?? Colour.Black).ToList();
        return stops.Count == 0 ? null : new(new(Mean(stops, stop => stop.Red), Mean(stops, stop => stop.Green), Mean(stops, stop => stop.Blue)), 1);
    }

    private static IEnumerable<XElement> Stops(XElement paint) => paint.Elements().Where(child => child.Name.LocalName == "stop");

    private static byte Mean(List<Colour> colours, Func<Colour, byte> channel) => (byte)Math.Round(colours.Average(colour => (double)channel(colour)));
}
