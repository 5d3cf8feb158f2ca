using System.Globalization;
using Pipeline.Docx.Stories;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Charts;

/// <summary>Sets the data of a chart out as tables: a row for each category, a column for each series.</summary>
internal static class ChartTable
{
    /// <summary>More are not read by anyone, and a file made to fill the memory has more.</summary>
    public const int MostCells = 10_000;

    /// <summary>Most levels of categories within categories; a chart with more is not set out.</summary>
    public const int MostLevels = 8;

    /// <summary>Title, tables and other words in this order; empty where the chart keeps no data, or far too much.</summary>
    public static IReadOnlyList<ManuscriptBlock> Of(ChartData chart, SourceRef source)
    {
        if (chart.Series.Sum(series => series.Values.Sum(values => (long)values.Count)) > MostCells)
            return [];
        var groups = Groups(chart.Series);
        if (groups.Count == 0 || groups.Sum(Cells) > MostCells)
            return [];
        return
        [
            .. Paragraphs([chart.Title], source),
            .. groups.Select(group => Table(group, chart.CategoryTitle, source)),
            .. Paragraphs(chart.OtherWords, source),
        ];
    }

    /// <summary>Series of equal categories, in order.</summary>
    private static List<List<ChartSeries>> Groups(Seq<ChartSeries> series)
    {
        var groups = new List<List<ChartSeries>>();
        foreach (var one in series.Where(one => one.Values.Any(values => values.Count > 0)))
        {
            if (groups.Count > 0 && groups[^1][0].HasCategoriesOf(one))
                groups[^1].Add(one);
            else
                groups.Add([one]);
        }

        return groups;
    }

    private static long Cells(List<ChartSeries> group) => (long)Points(group).Count * group.Sum(series => series.Values.Count);

    private static List<int> Points(List<ChartSeries> group) =>
        [
            .. group
                .SelectMany(series => series.Values)
                .SelectMany(values => values.Keys)
                .Concat(group[0].Categories.Keys)
                .Distinct()
                .Order(),
        ];

    private static ManuscriptTable Table(List<ChartSeries> group, string categoryTitle, SourceRef source)
    {
        var head = group.SelectMany(series => series.Values.Select(_ => series.Name)).Prepend(categoryTitle);
        var rows = Points(group).Select(point => Row(group, point, source)).Prepend(Row(head, source, isHeader: true));
        return new(1 + group.Sum(series => series.Values.Count), [.. rows], HasBorders: true, source);
    }

    private static ManuscriptRow Row(List<ChartSeries> group, int point, SourceRef source)
    {
        var name =
            group[0].Categories.Count == 0
                ? (point + 1L).ToString(CultureInfo.InvariantCulture)
                : group[0].Categories.GetValueOrDefault(point, string.Empty);
        return Row(
            group.SelectMany(series => series.Values).Select(values => values.GetValueOrDefault(point, string.Empty)).Prepend(name),
            source,
            isHeader: false
        );
    }

    private static ManuscriptRow Row(IEnumerable<string> texts, SourceRef source, bool isHeader) =>
        new([.. texts.Select((text, column) => new ManuscriptCell(column, 1, 1, Paragraphs([text], source), source))], isHeader);

    private static Seq<ManuscriptBlock> Paragraphs(IEnumerable<string> texts, SourceRef source) =>
        [.. texts.Where(text => text.Length > 0).Select(text => DrawnParagraph.Of(text, source))];
}
