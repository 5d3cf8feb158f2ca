using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS113: a correction that is tied to its article in the wrong way.</summary>
internal sealed class RelatedArticleKind()
    : ConsumerRule(
        new(
            "JATS113",
            Severity.Query,
            "Tie to the related article",
            "A retraction retracts and a correction corrects; indexes mark the article by that word and find it by its address.",
            "PMC style, related-article",
            "article-type=\"retraction\" with related-article-type=\"companion\"",
            "related-article-type=\"retracted-article\"",
            "Correct kind and address."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Consistency
    )
{
    private static readonly Dictionary<string, string[]> Wanted = new(StringComparer.Ordinal)
    {
        ["correction"] = ["corrected-article"],
        ["addendum"] = ["addended-article", "corrected-article"],
        ["retraction"] = ["retracted-article"],
        ["partial-retraction"] = ["partial-retraction", "retracted-article"],
        ["expression-of-concern"] = ["object-of-concern"],
    };

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var related = article.Meta?.Elements("related-article").ToList() ?? [];
        foreach (var unlinked in related.Where(tie => string.IsNullOrWhiteSpace(JatsArticle.AddressOf(tie))))
            yield return At(unlinked, "A related article has no address.");
        if (
            related.Count > 0
            && Wanted.TryGetValue(article.Root.Attribute("article-type")?.Value ?? string.Empty, out var kinds)
            && !related.Exists(tie => kinds.Contains(tie.Attribute("related-article-type")?.Value))
        )
            yield return At(
                related[0],
                $"A {article.Root.Attribute("article-type")!.Value} is not tied to its article as “{kinds[0]}”.",
                related[0].Attribute("related-article-type")?.Value,
                kinds[0]
            );
    }
}
