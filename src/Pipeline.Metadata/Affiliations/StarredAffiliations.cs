using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

/// <summary>A star leads to the corresponding author's address, and cannot lead to an affiliation as well.</summary>
internal sealed class StarredAffiliations : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META140",
            Severity.Info,
            "Star for an affiliation and for the corresponding author",
            "Pages mark the corresponding author with a star; readers of “Siti Rahma*,*” cannot tell the marks apart.",
            "JATS4R Authors and Affiliations: each xref of an author names one target",
            "Budi Santoso**, Siti Rahma*,* / *Universitas Maju / **Universitas Laut / *Corresponding author: siti@maju.example",
            "Budi Santoso², Siti Rahma¹* / ¹ Universitas Maju / ² Universitas Laut",
            "Nothing to do."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var meta = article.Meta;
        if (!meta.Affs.Any(aff => aff.Label is "*") || !meta.Contribs.Any(contrib => contrib.IsCorresponding))
            return StageResult.Of(article, []);
        var numbered = meta with { Affs = AffiliationMarks.Number(meta.Affs) };
        var (before, after) = (Marks(meta), Marks(numbered));
        return StageResult.Of(
            article with
            {
                Meta = numbered,
            },
            [Info.At(meta.Affs[0].Source, "Affiliations are numbered, since the star stands for the corresponding author.", before, after)]
        );
    }

    private static string Marks(ArticleMeta meta) => string.Join(' ', meta.Affs.Select(aff => aff.Label).Where(label => label is not null));
}
