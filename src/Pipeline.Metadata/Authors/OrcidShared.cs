using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed class OrcidShared : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META060",
            Severity.Error,
            "Two authors with one ORCID iD",
            "An iD belongs to one person; the work would be entered in the wrong record.",
            "ORCID, Structure of the ORCID Identifier: one iD, one person",
            "Budi and Siti, both 0000-0002-1825-0097",
            "Budi, 0000-0002-1825-0097",
            "Ask the authors for their own iDs."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article
                .Meta.Contribs.Where(contrib => contrib.Orcid is not null)
                .GroupBy(contrib => contrib.Orcid)
                .Where(group => group.Count() > 1)
                .Select(group =>
                    Info.At(
                        group.Last().Source,
                        $"{string.Join(" and ", group.Select(contrib => contrib.Called()))} have the same ORCID iD.",
                        group.Key
                    )
                )
        );
}
