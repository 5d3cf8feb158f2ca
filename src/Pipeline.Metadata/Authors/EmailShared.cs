using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed class EmailShared : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META057",
            Severity.Query,
            "Two authors with one e-mail address",
            "Editorial systems know people by their address; one of the two is probably wrong.",
            "House rule; OJS: one account, one address",
            "Budi and Siti, both budi@kapal.ac.id",
            "Budi, budi@kapal.ac.id; Siti, siti@kapal.ac.id",
            "Ask the authors for their own addresses."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article
                .Meta.Contribs.Where(contrib => contrib.Email is not null)
                .GroupBy(contrib => contrib.Email!.ToLowerInvariant())
                .Where(group => group.Count() > 1)
                .Select(group =>
                    Info.At(
                        group.Last().Source,
                        $"{string.Join(" and ", group.Select(contrib => contrib.Called()))} have the same e-mail address.",
                        group.Key
                    )
                )
        );
}
