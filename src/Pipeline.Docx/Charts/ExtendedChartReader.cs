using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Charts;

/// <summary>Reads the data of the newer charts (waterfall, box plot, treemap; MS-ODRAWXML §2.24.3).</summary>
internal sealed class ExtendedChartReader(OoxmlElement root)
{
    private readonly List<OoxmlElement> _data = [.. root.Child("cx:chartData")?.ChildrenNamed("cx:data") ?? []];

    /// <summary>What each dimension says, since many series may share one.</summary>
    private readonly Dictionary<OoxmlElement, Dictionary<int, string>> _points = [];

    private bool _isTooDeep;

    public static ChartData Read(OoxmlElement root) => new ExtendedChartReader(root).Read();

    private ChartData Read()
    {
        var chart = root.Child("cx:chart");
        var title = Text(chart?.Child("cx:title"));
        var axes = chart?.Descendants("cx:axis").Select(axis => Text(axis.Child("cx:title"))).ToList() ?? [];
        var byId = _data
            .Where(one => one["id"] is not null)
            .DistinctBy(one => one["id"])
            .ToDictionary(one => one["id"]!, StringComparer.Ordinal);
        Seq<ChartSeries> series = [.. chart?.Descendants("cx:series").Select(one => ReadSeries(one, byId)) ?? []];
        if (_isTooDeep)
            series = [];
        var categories = series.Select(one => one.Categories).Distinct().SelectMany(one => one.Values);
        var known = categories
            .Concat(series.Select(one => one.Name))
            .Append(title)
            .Append(axes.FirstOrDefault(string.Empty))
            .ToHashSet(StringComparer.Ordinal);
        return new(
            title,
            axes.FirstOrDefault(string.Empty),
            series,
            [.. axes.Concat(DrawingText.Paragraphs(root)).Where(text => text.Length > 0 && known.Add(text))]
        );
    }

    private ChartSeries ReadSeries(OoxmlElement series, Dictionary<string, OoxmlElement> data)
    {
        var own = data.GetValueOrDefault(series.Child("cx:dataId")?["val"] ?? string.Empty) ?? _data.FirstOrDefault();
        return new(Text(series.Child("cx:tx")), Points(own?.Child("cx:strDim")), [.. own?.ChildrenNamed("cx:numDim").Select(Points) ?? []]);
    }

    private static string Text(OoxmlElement? text) =>
        text is null
            ? string.Empty
            : string.Join(
                ' ',
                text.Descendants("cx:v")
                    .Select(value => value.Text.Trim())
                    .Concat(DrawingText.Paragraphs(text))
                    .Where(words => words.Length > 0)
                    .Distinct()
            );

    /// <summary>Points by their number; where there are levels, the outer names before the inner.</summary>
    private Dictionary<int, string> Points(OoxmlElement? dimension)
    {
        if (dimension is null)
            return [];
        if (_points.TryGetValue(dimension, out var known))
            return known;
        var points = new Dictionary<int, string>();
        List<OoxmlElement> levels = [.. dimension.ChildrenNamed("cx:lvl")];
        _isTooDeep |= levels.Count > ChartTable.MostLevels;
        foreach (var level in _isTooDeep ? [] : levels)
            AddLevel(points, level, dimension.Name == "cx:numDim");
        return _points[dimension] = points;
    }

    /// <summary>A point that a level names twice keeps its first name; one point more than a table can hold shows that there are too many.</summary>
    private static void AddLevel(Dictionary<int, string> points, OoxmlElement level, bool isNumber)
    {
        var (named, code) = (new HashSet<int>(), level["formatCode"]);
        foreach (var point in level.ChildrenNamed("cx:pt").TakeWhile(_ => points.Count <= ChartTable.MostCells))
        {
            var at = Measures.Int(point["idx"]) ?? points.Count;
            if (!named.Add(at))
                continue;
            var text = isNumber ? ChartNumber.Write(point.Text, code, isFrom1904: false) : point.Text.Trim();
            points[at] = points.TryGetValue(at, out var inner) ? $"{text}, {inner}" : text;
        }
    }
}
