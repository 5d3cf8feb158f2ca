using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Records;

/// <summary>Finds the articles of one edition in the other: by their folder, their DOI, their title; and the one that is left on either side.</summary>
internal static class ArticlePairing
{
    /// <returns>In the order of the second edition; those that only the first has come last.</returns>
    public static Seq<(ComparedArticle? A, ComparedArticle? B)> Of(Seq<ComparedArticle> a, Seq<ComparedArticle> b)
    {
        var left = a.ToList();
        var partners = new Dictionary<ComparedArticle, ComparedArticle>(ReferenceEqualityComparer.Instance);
        foreach (
            var keyOf in new Func<ComparedArticle, string?>[]
            {
                article => article.File.Name,
                article => LastPartOf(article.File.Name),
                article => article.Doi,
                article => article.Title,
            }
        )
        {
            foreach (var article in b.Where(article => !partners.ContainsKey(article) && keyOf(article) is { Length: > 0 }))
            {
                if (left.Find(other => keyOf(other) == keyOf(article)) is not { } same)
                    continue;
                partners.Add(article, same);
                left.Remove(same);
            }
        }

        if (left is [var last] && b.Count - partners.Count == 1)
        {
            partners.Add(b.Single(article => !partners.ContainsKey(article)), last);
            left.Clear();
        }

        return
        [
            .. b.Select(article => (partners.GetValueOrDefault(article), (ComparedArticle?)article)),
            .. left.Select(article => ((ComparedArticle?)article, (ComparedArticle?)null)),
        ];
    }

    private static string LastPartOf(string name) => name[(name.LastIndexOf('/') + 1)..];
}
