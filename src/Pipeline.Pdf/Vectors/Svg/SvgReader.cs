using System.Xml;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>
/// Draws the static part of SVG 1.1: shapes, paths, groups, uses, clips, transforms, styles and plain text. Nothing is run or
/// fetched. What it does not draw is noted: pictures within, gradients beyond their mean colour, filters, masks, patterns, markers.
/// </summary>
internal sealed class SvgReader
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const long MostCharacters = 32 << 20;
    private const int MostElements = 200_000;
    private const int DeepestNesting = 64;

    private static readonly string[] Silent = ["defs", "symbol", "style", "title", "desc", "metadata", "linearGradient", "radialGradient", "clipPath", "namedview", "switch"];

    private readonly VectorCanvas _canvas = new();
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly SvgSheet _sheet;
    private readonly SvgText _text;
    private int _drawn;

    private SvgReader(XElement root, VectorFonts fonts)
    {
        foreach (var element in root.DescendantsAndSelf())
            if (element.Attribute("id")?.Value is { Length: > 0 } id) _byId.TryAdd(id, element);
        _sheet = new(root);
        _text = new(_canvas, fonts, StyleOf);
        if (_sheet.HasUnknown) _canvas.LeaveOut("rules of a style sheet");
    }

    public static bool IsSvg(ReadOnlySpan<byte> file) => file.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] && file[..Math.Min(file.Length, 4096)].IndexOf("svg"u8) >= 0;

    /// <summary>Null for a file that is no well-formed drawing.</summary>
    /// <param name="width">In points, to which it is fitted.</param>
    public static VectorDrawing? Read(ReadOnlyMemory<byte> file, double width, double height, VectorFonts fonts)
    {
        if (Parse(file) is not { Name: { LocalName: "svg", NamespaceName: Namespace } } root) return null;
        var reader = new SvgReader(root, fonts);
        reader.DrawChildren(root, reader.StyleOf(root, SvgStyle.Initial), Fit(root, width, height, isUpward: true), 0);
        return reader._canvas.Finish(width, height);
    }

    private static XElement? Parse(ReadOnlyMemory<byte> file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MostCharacters };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), settings);
            return XDocument.Load(reader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The whole drawing in the middle of the room it has, in its own proportions (SVG 1.1 §7.8, xMidYMid meet).</summary>
    private static AffineMap Fit(XElement svg, double width, double height, bool isUpward)
    {
        var box = SvgValues.Lengths(svg.Attribute("viewBox")?.Value) is [var x, var y, > 0 and var w, > 0 and var h]
            ? (X: x, Y: y, Width: w, Height: h)
            : (0, 0, SvgValues.Length(svg.Attribute("width")?.Value) ?? width, SvgValues.Length(svg.Attribute("height")?.Value) ?? height);
        var scale = Math.Min(width / Math.Max(box.Width, 1e-6), height / Math.Max(box.Height, 1e-6));
        var (left, top) = ((width - box.Width * scale) / 2, (height - box.Height * scale) / 2);
        var down = new AffineMap(scale, 0, 0, scale, left - box.X * scale, top - box.Y * scale);
        return isUpward ? down.Then(new AffineMap(1, 0, 0, -1, 0, height)) : down;
    }

    private void DrawChildren(XElement parent, SvgStyle style, AffineMap map, int depth)
    {
        foreach (var child in parent.Elements()) Draw(child, style, map, depth);
    }

    private void Draw(XElement element, SvgStyle above, AffineMap outer, int depth)
    {
        if (++_drawn > MostElements || depth > DeepestNesting)
        {
            _canvas.LeaveOut("more shapes than can be drawn");
            return;
        }

        var said = Said(element);
        if (said.GetValueOrDefault("display") == "none") return;
        var style = StyleOf(said, above);
        var map = SvgTransform.Parse(element.Attribute("transform")?.Value).Then(outer);
        var isClipped = TryClip(said, style, map);
        NoteEffects(said);
        switch (element.Name.LocalName)
        {
            case "g" or "a":
                DrawChildren(element, style, map, depth + 1);
                break;
            case "svg":
                DrawInner(element, style, map, depth);
                break;
            case "use":
                DrawUse(element, style, map, depth);
                break;
            case "switch":
                if (element.Elements().FirstOrDefault(child => child.Name.LocalName != "foreignObject") is { } chosen) Draw(chosen, style, map, depth + 1);
                break;
            case "text":
                _text.Draw(element, style, map);
                break;
            default:
                DrawShape(element, style, map);
                break;
        }

        if (isClipped) _canvas.Restore();
    }

    private void DrawShape(XElement element, SvgStyle style, AffineMap map)
    {
        var path = new VectorPath(map);
        if (!SvgShape.TryAdd(element, path)) NoteUnknown(element);
        else if (!style.IsHidden) _canvas.Paint(path, element.Name.LocalName == "line" ? style.Brushwork(map.Scale) with { Fill = null } : style.Brushwork(map.Scale));
    }

    private void DrawInner(XElement element, SvgStyle style, AffineMap map, int depth)
    {
        var (width, height) = (Number(element, "width", 100), Number(element, "height", 100));
        var inner = element.Attribute("viewBox") is null ? AffineMap.Identity : Fit(element, width, height, isUpward: false);
        DrawChildren(element, style, inner.Then(AffineMap.Translation(Number(element, "x", 0), Number(element, "y", 0))).Then(map), depth + 1);
    }

    private void DrawUse(XElement use, SvgStyle style, AffineMap map, int depth)
    {
        if (Target(use) is not { } target) return;
        var moved = AffineMap.Translation(Number(use, "x", 0), Number(use, "y", 0)).Then(map);
        if (target.Name.LocalName != "symbol") Draw(target, style, moved, depth + 1);
        else DrawChildren(target, StyleOf(target, style), (target.Attribute("viewBox") is null ? AffineMap.Identity : Fit(target, Number(use, "width", 100), Number(use, "height", 100), isUpward: false)).Then(moved), depth + 1);
    }

    private XElement? Target(XElement use)
    {
        var href = use.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "href")?.Value;
        return href is ['#', .. var id] ? _byId.GetValueOrDefault(id) : null;
    }

    /// <summary>Clips to the shapes of a clipPath; a clip of several shapes shows all of them.</summary>
    private bool TryClip(Dictionary<string, string> said, SvgStyle style, AffineMap map)
    {
        if (!said.TryGetValue("clip-path", out var value) || Referred(value) is not { Name.LocalName: "clipPath" } clip) return false;
        if (clip.Attribute("clipPathUnits")?.Value == "objectBoundingBox")
        {
            _canvas.LeaveOut("a clip");
            return false;
        }

        var path = ClipOf(clip, SvgTransform.Parse(clip.Attribute("transform")?.Value).Then(map));
        if (path.IsEmpty || !_canvas.TrySave()) return false;
        _canvas.Clip(path, style.IsEvenOdd || clip.Elements().Any(shape => Said(shape).GetValueOrDefault("clip-rule") == "evenodd"));
        return true;
    }

    private VectorPath ClipOf(XElement clip, AffineMap map)
    {
        var all = new VectorPath(map);
        foreach (var shape in clip.Elements())
        {
            var target = shape.Name.LocalName == "use" ? Target(shape) : shape;
            if (target is null || !SvgShape.TryAdd(target, all)) _canvas.LeaveOut("a part of a clip");
            else if (shape.Attribute("transform") is not null || target.Attribute("transform") is not null) _canvas.LeaveOut("the turning of a clip");
        }

        return all;
    }

    private void NoteEffects(Dictionary<string, string> said)
    {
        foreach (var effect in new[] { "filter", "mask", "marker-start", "marker-mid", "marker-end", "marker" })
            if (said.TryGetValue(effect, out var value) && value.StartsWith("url(", StringComparison.Ordinal)) _canvas.LeaveOut(effect switch { "filter" => "a filter", "mask" => "a mask", _ => "markers of lines" });
    }

    private void NoteUnknown(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.NamespaceName is not Namespace || Silent.Contains(name)) return;
        _canvas.LeaveOut(name switch { "image" => "a picture within", "foreignObject" => "a foreign object", _ => $"an element “{name}”" });
    }

    /// <summary>The properties of an element: attributes, then style sheets, then its own style; a later word wins (SVG 1.1 §6.4).</summary>
    private Dictionary<string, string> Said(XElement element)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes())
            if (attribute.Name.NamespaceName.Length == 0 && attribute.Name.LocalName is not ("class" or "id" or "style" or "d" or "points")) said[attribute.Name.LocalName] = attribute.Value.Trim();
        foreach (var (name, value) in _sheet.For(element)) said[name] = value;
        foreach (var (name, value) in SvgSheet.Properties(element.Attribute("style")?.Value ?? string.Empty)) said[name] = value;
        return said;
    }

    private SvgStyle StyleOf(XElement element, SvgStyle above) => StyleOf(Said(element), above);

    /// <summary>The colour comes first, since others may refer to it.</summary>
    private SvgStyle StyleOf(Dictionary<string, string> said, SvgStyle above)
    {
        var style = said.TryGetValue("color", out var current) ? above.With("color", current, ColourOf) : above;
        foreach (var (name, value) in said) style = style.With(name, value, ColourOf);
        return style;
    }

    /// <summary>The mean colour of a gradient; null, which paints nothing, for a pattern.</summary>
    private Colour? ColourOf(string reference)
    {
        var paint = Referred(reference);
        for (var links = 0; links < 4 && paint is not null && !paint.Elements().Any(child => child.Name.LocalName == "stop") && Target(paint) is { } next; links++) paint = next;
        _canvas.LeaveOut(paint?.Name.LocalName == "pattern" ? "a pattern" : "the shading of a gradient");
        var stops = (paint?.Elements() ?? []).Where(child => child.Name.LocalName == "stop").Select(stop => SvgValues.Colour(Said(stop).GetValueOrDefault("stop-color", "black"))?.Colour ?? Colour.Black).ToList();
        return stops.Count == 0 ? null : new(Mean(stops, stop => stop.Red), Mean(stops, stop => stop.Green), Mean(stops, stop => stop.Blue));
    }

    private static byte Mean(List<Colour> colours, Func<Colour, byte> channel) => (byte)Math.Round(colours.Average(colour => (double)channel(colour)));

    private XElement? Referred(string value)
    {
        var (hash, close) = (value.IndexOf('#'), value.IndexOf(')'));
        return hash >= 0 && close > hash ? _byId.GetValueOrDefault(value[(hash + 1)..close].Trim('"', '\'', ' ')) : null;
    }

    private static double Number(XElement element, string name, double missing) => SvgValues.Length(element.Attribute(name)?.Value, missing) ?? missing;
}
