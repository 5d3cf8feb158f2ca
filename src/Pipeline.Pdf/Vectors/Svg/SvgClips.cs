using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Finds the clips of elements (SVG 1.1 §14.3).</summary>
internal sealed class SvgClips(SvgSource source, VectorCanvas canvas)
{
    private const int MostClips = 8;

    /// <summary>
    /// The clips that an element is held to, all at once: its clipPath and those the clipPath is held to itself. A clip of
    /// several shapes shows all of them; an empty one shows nothing.
    /// </summary>
    public List<(VectorPath Path, bool IsEvenOdd)> Of(Dictionary<string, string> said, SvgStyle style, AffineMap map)
    {
        var clips = new List<(VectorPath, bool)>();
        for (
            var links = 0;
            said.TryGetValue("clip-path", out var value) && source.Referred(value) is { Name.LocalName: "clipPath" } clip;
            links++
        )
        {
            said = source.Said(clip);
            if (links == MostClips || said.GetValueOrDefault("clipPathUnits") == "objectBoundingBox")
            {
                canvas.LeaveOut("a clip");
                return clips;
            }

            if (
                ClipOf(
                    clip,
                    said.GetValueOrDefault("clip-rule") == "evenodd",
                    style,
                    SvgTransform.Parse(said.GetValueOrDefault("transform")).Then(map)
                ) is
                { } path
            )
                clips.Add(path);
        }

        return clips;
    }

    /// <summary>Null where nothing of it is known.</summary>
    private (VectorPath Path, bool IsEvenOdd)? ClipOf(XElement clip, bool isEvenOdd, SvgStyle style, AffineMap map)
    {
        var (all, isWhole) = (new VectorPath(map), true);
        foreach (
            var shape in clip.Elements()
                .Where(shape =>
                    shape.Name.NamespaceName == SvgSource.Namespace && shape.Name.LocalName is not ("title" or "desc" or "metadata")
                )
        )
        {
            var said = source.Said(shape);
            if (!SvgSource.IsDisplayed(said))
                continue;
            isEvenOdd |= said.GetValueOrDefault("clip-rule") == "evenodd";
            var target = shape.Name.LocalName == "use" ? source.Target(shape) : shape;
            if (target is null || !SvgShape.TryAdd(target, style, all))
            {
                isWhole = false;
                canvas.LeaveOut("a part of a clip");
            }
            else if (said.ContainsKey("transform") || target.Attribute("transform") is not null)
                canvas.LeaveOut("the turning of a clip");
        }

        return all.IsEmpty && !isWhole ? null : (all, isEvenOdd);
    }
}
