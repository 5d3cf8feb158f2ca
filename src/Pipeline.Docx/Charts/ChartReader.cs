using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Charts;

/// <summary>Reads the data that a chart's part keeps of the sheet it was made from (ECMA-376 part 1 §21.2).</summary>
internal sealed class ChartReader(OoxmlElement root)
{
    /// <summary>Most characters of outer names repeated before inner ones; a chart with more keeps no data that anyone reads.</summary>
    private const int MostRepeated = 1_000_000;

    private readonly bool _isFrom1904 = root.Child("c:date1904") is { } from1904 && !Measures.IsOff(from1904["val"]);
    private int _repeated;
    private bool _isTooDeep;

    /// <param name="root">Root of the chart's part.</param>
    /// <param name="shapes">Root of the part of shapes drawn on it, or null.</param>
    public static ChartData Read(OoxmlElement root, OoxmlElement? shapes) => new ChartReader(root).Read(shapes);

    private ChartData Read(OoxmlElement? shapes)
    {
        var chart = root.Child("c:chart");
        var plot = chart?.Child("c:plotArea");
        var title = TitleOf(chart);
        var axes = plot?.Children.Where(element => element.Name is "c:catAx" or "c:dateAx" or "c:valAx" or "c:serAx").ToList() ?? [];
        var main =
            axes.Find(axis => axis.Name is "c:catAx" or "c:dateAx") ?? axes.Find(axis => axis.Child("c:axPos")?["val"] is "b" or "t");
        Seq<ChartSeries> series = [.. plot?.Descendants("c:ser").Select(ReadSeries) ?? []];
        if (_isTooDeep || _repeated > MostRepeated)
            series = [];
        var known = series
            .SelectMany(one => one.Categories.Values.Append(one.Name))
            .Append(title)
            .Append(TitleOf(main))
            .ToHashSet(StringComparer.Ordinal);
        var words = axes.Select(TitleOf)
            .Concat(DrawingText.Paragraphs(root))
            .Concat(Labels())
            .Concat(shapes is null ? [] : DrawingText.Paragraphs(shapes));
        return new(title, TitleOf(main), series, [.. words.Where(text => text.Length > 0 && known.Add(text))]);
    }

    private ChartSeries ReadSeries(OoxmlElement series) =>
        new(
            Text(series.Child("c:tx")),
            Points(series.Child("c:cat") ?? series.Child("c:xVal")),
            [
                .. new[] { series.Child("c:val") ?? series.Child("c:yVal"), series.Child("c:bubbleSize") }
                    .OfType<OoxmlElement>()
                    .Select(Points),
            ]
        );

    /// <summary>Names of trend lines, and labels taken from cells of their own.</summary>
    private IEnumerable<string> Labels()
    {
        foreach (var element in root.Descendants())
        {
            if (element.Name == "c:name")
                yield return element.Text.Trim();
            else if (element.Name.EndsWith("dlblRangeCache", StringComparison.Ordinal))
                foreach (var label in element.Descendants("c:v"))
                    yield return label.Text.Trim();
        }
    }

    private static string TitleOf(OoxmlElement? parent) => Text(parent?.Child("c:title")?.Child("c:tx"));

    /// <summary>Text typed, or kept from a cell.</summary>
    private static string Text(OoxmlElement? text) =>
        text is null
            ? string.Empty
            : string.Join(
                ' ',
                DrawingText
                    .Paragraphs(text)
                    .Concat(text.Descendants("c:v").Select(value => value.Text.Trim()))
                    .Where(words => words.Length > 0)
            );

    /// <summary>The cached points of some data by their number; one more than a table can hold shows that there are too many.</summary>
    private Dictionary<int, string> Points(OoxmlElement? data)
    {
        var points = new Dictionary<int, string>();
        foreach (
            var cache in data?.Descendants().Where(element => element.Name is "c:strCache" or "c:numCache" or "c:strLit" or "c:numLit")
                ?? []
        )
        {
            var code = cache.Child("c:formatCode")?.Text;
            foreach (var point in cache.ChildrenNamed("c:pt").TakeWhile(_ => points.Count <= ChartTable.MostCells))
                AddPoint(points, point, cache.Name.StartsWith("c:num", StringComparison.Ordinal), code);
        }

        if (data?.Descendants("c:multiLvlStrCache").FirstOrDefault() is { } levels)
            AddLevels(points, [.. levels.ChildrenNamed("c:lvl")]);
        return points;
    }

    private void AddPoint(Dictionary<int, string> points, OoxmlElement point, bool isNumber, string? code)
    {
        var value = point.Child("c:v")?.Text ?? string.Empty;
        points[Measures.Int(point["idx"]) ?? points.Count] = isNumber
            ? ChartNumber.Write(value, point["formatCode"] ?? code, _isFrom1904)
            : value.Trim();
    }

    /// <summary>Categories within categories, the innermost first; an outer one holds until the next.</summary>
    private void AddLevels(Dictionary<int, string> points, IReadOnlyList<OoxmlElement> levels)
    {
        _isTooDeep |= levels.Count > ChartTable.MostLevels;
        if (levels.Count == 0 || _isTooDeep)
            return;
        foreach (var (at, name) in Names(levels[0]))
            points[at] = name;
        List<int> keys = [.. points.Keys.Order()];
        foreach (var level in levels.Skip(1))
            AddOuter(points, keys, Names(level));
    }

    private static List<(int At, string Name)> Names(OoxmlElement level) =>
        [
            .. level
                .ChildrenNamed("c:pt")
                .Take(ChartTable.MostCells + 1)
                .Select(point => (At: Measures.Int(point["idx"]) ?? 0, Name: point.Child("c:v")?.Text.Trim() ?? string.Empty))
                .OrderBy(point => point.At),
        ];

    private void AddOuter(Dictionary<int, string> points, List<int> keys, List<(int At, string Name)> names)
    {
        var outer = 0;
        foreach (var at in keys)
        {
            while (outer + 1 < names.Count && names[outer + 1].At <= at)
                outer++;
            if (names.Count == 0 || names[outer].At > at)
                continue;
            if (_repeated > MostRepeated)
                return;
            _repeated += names[outer].Name.Length;
            points[at] = $"{names[outer].Name}, {points[at]}";
        }
    }
}
