using System.Globalization;
using System.Text;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel.Scoring;

/// <summary>Counts which kinds of work are taken for which.</summary>
internal sealed class KindTable
{
    private readonly SortedDictionary<(PublicationType Told, PublicationType Found), int> _counts = [];

    public int Count => _counts.Values.Sum();

    public int Right => _counts.Where(one => one.Key.Told == one.Key.Found).Sum(one => one.Value);

    public double Share => Right / (double)Math.Max(Count, 1);

    /// <param name="told">By the publisher.</param>
    public void Add(PublicationType told, PublicationType found) => _counts[(told, found)] = _counts.GetValueOrDefault((told, found)) + 1;

    public override string ToString()
    {
        var report = new StringBuilder();
        foreach (var told in _counts.GroupBy(one => one.Key.Told))
        {
            var wrong = told.Where(one => one.Key.Found != told.Key)
                .OrderByDescending(one => one.Value)
                .Select(one => $"{one.Key.Found} {one.Value}");
            report.AppendLine(
                CultureInfo.InvariantCulture,
                $"{told.Key, -14} {_counts.GetValueOrDefault((told.Key, told.Key)), 5} of {told.Sum(one => one.Value), 5}   taken for {string.Join(", ", wrong)}"
            );
        }

        return report.ToString();
    }
}
