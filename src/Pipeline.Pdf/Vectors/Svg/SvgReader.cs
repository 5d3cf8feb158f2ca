using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>
/// Draws the static part of SVG 1.1: shapes, paths, groups, uses, clips, transforms, styles and plain text. Nothing is run or
/// fetched. What it does not draw is noted: pictures within, filters, masks, patterns, markers.
/// </summary>
internal sealed class SvgReader
{
    private const int MostElements = 200_000;
    private const int DeepestNesting = 64;

    /// <summary>Elements that are never drawn themselves.</summary>
    private static readonly string[] Silent =
    [
        "defs",
        "symbol",
        "style",
        "title",
        "desc",
        "metadata",
        "linearGradient",
        "radialGradient",
        "clipPath",
        "mask",
        "filter",
        "marker",
        "pattern",
    ];

    private readonly VectorCanvas _canvas = new();
    private readonly SvgSource _source;
    private readonly SvgClips _clips;
    private readonly SvgText _text;
    private readonly SvgPaints _paints;
    private int _drawn;

    private SvgReader(SvgSource source, VectorFonts fonts)
    {
        _source = source;
        _clips = new(source, _canvas);
        _paints = new(_canvas, source.Referred, source.Said);
        _text = new(
            _canvas,
            fonts,
            (element, above) => source.Said(element) is var said && SvgSource.IsDisplayed(said) ? StyleOf(said, above) : null
        );
        if (source.HasUnknownRules)
            _canvas.LeaveOut("rules of a style sheet");
    }

    /// <summary>Null for a file that is no well-formed drawing.</summary>
    /// <param name="width">In points, to which it is fitted.</param>
    public static VectorDrawing? Read(ReadOnlyMemory<byte> file, double width, double height, VectorFonts fonts)
    {
        if (SvgSource.Open(file) is not { Root: var root } source)
            return null;
        var reader = new SvgReader(source, fonts);
        // A drawing without a size of its own is as large as its room, in CSS pixels.
        var style = reader.StyleOf(root, SvgStyle.Initial with { Viewport = (new Points(width).Pixels, new Points(height).Pixels) });
        var box = Box(root, style);
        reader.DrawChildren(
            root,
            style with
            {
                Viewport = (box.Width, box.Height),
            },
            Fit(box, width, height).Then(new(1, 0, 0, -1, 0, height)),
            0
        );
        return reader._canvas.Finish(width, height);
    }

    /// <summary>What an element that opens a viewport shows, in its own units.</summary>
    private static (double X, double Y, double Width, double Height) Box(XElement element, SvgStyle style) =>
        SvgValues.Lengths(element.Attribute("viewBox")?.Value) is [var x, var y, > 0 and var width, > 0 and var height]
            ? (x, y, width, height)
            : (0, 0, Across(element, "width", style, style.Viewport.Width), Down(element, "height", style, style.Viewport.Height));

    /// <summary>The whole drawing in the middle of the room it has, in its own proportions (SVG 1.1 §7.8, xMidYMid meet).</summary>
    private static AffineMap Fit((double X, double Y, double Width, double Height) box, double width, double height)
    {
        var scale = Math.Min(width / Math.Max(box.Width, 1e-6), height / Math.Max(box.Height, 1e-6));
        var (left, top) = ((width - box.Width * scale) / 2, (height - box.Height * scale) / 2);
        return new(scale, 0, 0, scale, left - box.X * scale, top - box.Y * scale);
    }

    private void DrawChildren(XElement parent, SvgStyle style, AffineMap map, int depth)
    {
        foreach (var child in parent.Elements())
            Draw(child, style, map, depth);
    }

    private void Draw(XElement element, SvgStyle above, AffineMap outer, int depth)
    {
        if (Silent.Contains(element.Name.LocalName))
            return;
        if (++_drawn > MostElements || depth > DeepestNesting || _source.IsExhausted || _canvas.IsFull)
        {
            _canvas.LeaveOut("more shapes than can be drawn");
            return;
        }

        var said = _source.Said(element);
        if (!SvgSource.IsDisplayed(said))
            return;
        var style = StyleOf(said, above);
        var map = SvgTransform.Parse(element.Attribute("transform")?.Value).Then(outer);
        NoteEffects(said);
        var clips = _clips.Of(said, style, map);
        if (clips.Exists(clip => clip.Path.IsEmpty) || (clips.Count > 0 && !_canvas.TrySave()))
            return;
        foreach (var (path, isEvenOdd) in clips)
            _canvas.Clip(path, isEvenOdd);
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
                if (element.Elements().FirstOrDefault(child => child.Name.LocalName != "foreignObject") is { } chosen)
                    Draw(chosen, style, map, depth + 1);
                break;
            case "text":
                _source.Count(element.Value);
                _text.Draw(element, style, map);
                break;
            default:
                DrawShape(element, style, map);
                break;
        }

        if (clips.Count > 0)
            _canvas.Restore();
    }

    private void DrawShape(XElement element, SvgStyle style, AffineMap map)
    {
        var path = new VectorPath(map);
        if (!SvgShape.TryAdd(element, style, path))
            NoteUnknown(element);
        else if (!style.IsHidden && !path.IsEmpty)
            _canvas.Paint(path, BrushworkOf(element, style, map));
    }

    private Brushwork BrushworkOf(XElement element, SvgStyle style, AffineMap map)
    {
        var plain = style.Brushwork(map.Scale);
        if (element.Name.LocalName == "line")
            plain = plain with { Fill = null };
        return plain with
        {
            FillShading = plain.Fill is null ? null : ShadingOf(element, style.Fill, style, map),
            StrokeShading = plain.Stroke is null ? null : ShadingOf(element, style.Stroke, style, map),
        };
    }

    private Shading? ShadingOf(XElement element, SvgPaint? paint, SvgStyle style, AffineMap map)
    {
        if (paint?.Gradient is not { } gradient)
            return null;
        var path = new VectorPath(AffineMap.Identity);
        SvgShape.TryAdd(element, style, path);
        var shading = gradient.On(CurveBounds.Of(path), style, map);
        if (shading is null)
            _canvas.LeaveOut(Shading.Lost);
        return shading;
    }

    private void DrawInner(XElement element, SvgStyle style, AffineMap map, int depth) =>
        DrawViewport(
            element,
            element,
            style,
            AffineMap.Translation(Across(element, "x", style, 0), Down(element, "y", style, 0)).Then(map),
            depth
        );

    /// <param name="sized">The element that says how large it is.</param>
    private void DrawViewport(XElement element, XElement sized, SvgStyle style, AffineMap map, int depth)
    {
        var (width, height) = (Across(sized, "width", style, style.Viewport.Width), Down(sized, "height", style, style.Viewport.Height));
        var box = element.Attribute("viewBox") is null ? (X: 0, Y: 0, Width: width, Height: height) : Box(element, style);
        DrawChildren(element, style with { Viewport = (box.Width, box.Height) }, Fit(box, width, height).Then(map), depth + 1);
    }

    private void DrawUse(XElement use, SvgStyle style, AffineMap map, int depth)
    {
        if (_source.Target(use) is not { } target)
            return;
        var moved = AffineMap.Translation(Across(use, "x", style, 0), Down(use, "y", style, 0)).Then(map);
        if (target.Name.LocalName == "symbol")
            DrawViewport(target, use, StyleOf(target, style), moved, depth);
        else
            Draw(target, style, moved, depth + 1);
    }

    private void NoteEffects(Dictionary<string, string> said)
    {
        foreach (var effect in new[] { "filter", "mask", "marker-start", "marker-mid", "marker-end", "marker" })
            if (said.TryGetValue(effect, out var value) && value.StartsWith("url(", StringComparison.Ordinal))
                _canvas.LeaveOut(
                    effect switch
                    {
                        "filter" => "a filter",
                        "mask" => "a mask",
                        _ => "markers of lines",
                    }
                );
    }

    private void NoteUnknown(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.NamespaceName is not SvgSource.Namespace)
            return;
        _canvas.LeaveOut(
            name switch
            {
                "image" => "a picture within",
                "foreignObject" => "a foreign object",
                _ => $"an element “{name}”",
            }
        );
    }

    private SvgStyle StyleOf(XElement element, SvgStyle above) => StyleOf(_source.Said(element), above);

    /// <summary>The colour and the size of the font come first, since others may refer to them.</summary>
    private SvgStyle StyleOf(Dictionary<string, string> said, SvgStyle above)
    {
        string[] first = ["color", "font-size"];
        var style = above;
        foreach (var name in first)
            if (said.TryGetValue(name, out var value))
                style = style.With(name, value, _paints);
        foreach (var (name, value) in said)
            if (!first.Contains(name))
                style = style.With(name, value, _paints);
        return style;
    }

    private static double Across(XElement element, string name, SvgStyle style, double missing) =>
        style.Across(element.Attribute(name)?.Value) ?? missing;

    private static double Down(XElement element, string name, SvgStyle style, double missing) =>
        style.Down(element.Attribute(name)?.Value) ?? missing;
}
