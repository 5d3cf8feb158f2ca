using Pipeline.Docx.Packaging;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the words of a SmartArt diagram (ECMA-376 part 1 §21.4).</summary>
internal static class DiagramReader
{
    private const int DeepestLevel = 8;

    /// <summary>
    /// The words of its shapes with their levels, from 0. They come from the drawing that Word keeps of the diagram
    /// (MS-ODRAWXML §2.6), else from its data.
    /// </summary>
    /// <param name="ids">The dgm:relIds that names its parts.</param>
    public static IReadOnlyList<(string Text, int Level)> Read(OoxmlElement ids, StoryPart part, DocxPackage package)
    {
        if (part.Find(ids["r:dm"]) is not { IsExternal: false } data || package.ReadXml(data.Target).Root is not { } model)
            return [];
        var drawing = model.Descendants("dsp:dataModelExt").Select(extension => part.Find(extension["relId"])).FirstOrDefault();
        var drawn = drawing is { IsExternal: false } ? package.ReadXml(drawing.Target).Root : null;
        var words = drawn?.Descendants("dsp:txBody").SelectMany(Paragraphs).ToList() ?? [];
        return words.Count > 0 ? words : OfModel(model);
    }

    private static IEnumerable<(string Text, int Level)> Paragraphs(OoxmlElement body) =>
        body.ChildrenNamed("a:p")
            .Select(paragraph => (DrawingText.Of(paragraph), Level(Measures.Int(paragraph.Child("a:pPr")?["lvl"]) ?? 0)))
            .Where(paragraph => paragraph.Item1.Length > 0);

    /// <summary>The points of the model from its root down, children in their order; a point no connection leads to comes last.</summary>
    private static List<(string Text, int Level)> OfModel(OoxmlElement model)
    {
        var points = model.Child("dgm:ptLst")?.ChildrenNamed("dgm:pt").ToList() ?? [];
        var children = (model.Child("dgm:cxnLst")?.ChildrenNamed("dgm:cxn") ?? [])
            .Where(connection => connection["type"] is null or "parOf")
            .OrderBy(connection => Measures.Int(connection["srcOrd"]) ?? 0)
            .ToLookup(connection => connection["srcId"], connection => connection["destId"]);
        var byId = points
            .Where(point => point["modelId"] is not null)
            .DistinctBy(point => point["modelId"])
            .ToDictionary(point => point["modelId"]!, StringComparer.Ordinal);
        var words = new List<(string, int)>();
        var seen = new HashSet<OoxmlElement>();
        var pending = new Stack<(OoxmlElement Point, int Level)>();
        foreach (var start in points.OrderByDescending(point => point["type"] == "doc"))
        {
            pending.Push((start, start["type"] == "doc" ? -1 : 0));
            while (pending.TryPop(out var next))
            {
                if (!seen.Add(next.Point))
                    continue;
                if (next.Point["type"] is null or "node" or "asst")
                    words.AddRange(DrawingText.Paragraphs(next.Point).Select(text => (text, Level(next.Level))));
                foreach (var id in children[next.Point["modelId"]].Reverse())
                    if (id is not null && byId.TryGetValue(id, out var child))
                        pending.Push((child, next.Level + 1));
            }
        }

        return words;
    }

    private static int Level(int level) => Math.Clamp(level, 0, DeepestLevel);
}
