using Pipeline.Vocabulary;

namespace Pipeline.Docx.Charts;

/// <summary>What a chart says, as far as its file keeps it.</summary>
/// <param name="Title">Empty where there is none.</param>
/// <param name="CategoryTitle">Title of the axis of categories, or of the values across; empty where there is none.</param>
/// <param name="OtherWords">Titles of other axes, labels and words drawn on it, each once.</param>
internal sealed record ChartData(string Title, string CategoryTitle, Seq<ChartSeries> Series, Seq<string> OtherWords);

/// <summary>A series of a chart.</summary>
/// <param name="Name">Empty where it has none.</param>
/// <param name="Categories">What its points are called, by their number; empty where they are only counted.</param>
/// <param name="Values">By the number of the point, a dictionary for each value that its points have.</param>
internal sealed record ChartSeries(
    string Name,
    IReadOnlyDictionary<int, string> Categories,
    IReadOnlyList<IReadOnlyDictionary<int, string>> Values
)
{
    /// <summary>Whether two series can stand in one table.</summary>
    public bool HasCategoriesOf(ChartSeries other) =>
        ReferenceEquals(Categories, other.Categories)
        || (
            Categories.Count == other.Categories.Count
            && Categories.All(category => other.Categories.TryGetValue(category.Key, out var name) && name == category.Value)
        );
}
