using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Charts;

/// <summary>Reads the data of the newer charts (waterfall, box plot, treemap; MS-ODRAWXML §2.24.3).</summary>
internal static class ExtendedChartReader
{
    public static ChartData Read(OoxmlElement root)
    {
        var chart = root.Child("cx:chart");
        var data = root.Child("cx:chartData")?.ChildrenNamed("cx:data").ToList() ?? [];
        var title = Text(chart?.Child("cx:title"));
        var axes = chart?.Descendants("cx:axis").Select(axis => Text(axis.Child("cx:title"))).ToList() ?? [];
        Seq<ChartSeries> series = [.. chart?.Descendants("cx:series").Select(one => ReadSeries(one, data)) ?? []];
        var known = series.SelectMany(one => one.Categories.Values.Append(one.Name)).Append(title).Append(axes.FirstOrDefault(string.Empty)).ToHashSet(StringComparer.Ordinal);
        return new(title, axes.FirstOrDefault(string.Empty), series, [.. axes.Concat(DrawingText.Paragraphs(root)).Where(text => text.Length > 0 && known.Add(text))]);
    }

    private static ChartSeries ReadSeries(OoxmlElement series, List<OoxmlElement> data)
    {
        var own = data.Find(one => one["id"] == series.Child("cx:dataId")?["val"]) ?? data.FirstOrDefault();
        return new(
            Text(series.Child("cx:tx")),
            Points(own?.Child("cx:strDim")),
            [.. own?.ChildrenNamed("cx:numDim").Select(Points) ?? []]);
    }

    private static string Text(OoxmlElement? text) => text is null
        ? string.Empty
        : string.Join(' ', text.Descendants("cx:v").Select(value => value.Text.Trim()).Concat(DrawingText.Paragraphs(text)).Where(words => words.Length > 0).Distinct());

    /// <summary>Points by their number; where there are levels, the outer names before the inner.</summary>
    private static Dictionary<int, string> Points(OoxmlElement? dimension)
    {
        var points = new Dictionary<int, string>();
        foreach (var level in dimension?.ChildrenNamed("cx:lvl") ?? [])
        {
            var code = level["formatCode"];
            foreach (var point in level.ChildrenNamed("cx:pt"))
            {
                var at = Measures.Int(point["idx"]) ?? points.Count;
                var text = dimension!.Name == "cx:numDim" ? ChartNumber.Write(point.Text, code, isFrom1904: false) : point.Text.Trim();
                points[at] = points.TryGetValue(at, out var inner) ? $"{text}, {inner}" : text;
            }
        }

        return points;
    }
}
