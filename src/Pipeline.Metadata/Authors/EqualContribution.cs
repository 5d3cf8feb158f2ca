using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed class EqualContribution : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META063",
            Severity.Notice,
            "Equal contribution of one author alone",
            "Nobody can have contributed equally with no one; the mark of the other author is missing or this one is a slip.",
            "JATS4R Authors and Affiliations: equal-contrib never on one author only",
            "Budi Santoso† , Siti Rahma (†equal contribution)",
            "Budi Santoso†, Siti Rahma† (†equal contribution)",
            "Ask the authors who contributed equally."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var equal = article.Meta.Contribs.Where(contrib => contrib.IsEqualContributor).ToList();
        if (equal is not [var only])
            return StageResult.Of(article);
        var cleared = article.Meta.Contribs.Select(contrib => contrib with { IsEqualContributor = false });
        return StageResult.Of(
            article with
            {
                Meta = article.Meta with { Contribs = cleared },
            },
            [Info.At(only.Source, $"Only {only.Called()} is marked as having contributed equally; the mark was taken out of the metadata.")]
        );
    }
}
