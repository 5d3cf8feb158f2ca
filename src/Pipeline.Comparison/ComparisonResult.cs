using Pipeline.Vocabulary;

namespace Pipeline.Comparison;

/// <summary>What differs between two editions.</summary>
/// <param name="A">Name of the first as the user wrote it.</param>
/// <param name="B">Name of the second.</param>
/// <param name="Articles">Every article of either, in the order of the second; those of the first alone come last.</param>
public sealed record ComparisonResult(string A, string B, Seq<ArticleComparison> Articles)
{
    public bool IsSame => Articles.All(article => article.Changes.IsEmpty);
}
