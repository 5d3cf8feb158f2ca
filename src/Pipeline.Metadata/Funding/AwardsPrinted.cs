using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Funding;

internal sealed class AwardsPrinted : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META100",
            Severity.Info,
            "Funder and award read",
            "Funders find what they paid for by their name and the number of the award, which programs cannot read in a sentence.",
            "JATS4R Funding (NISO RP-40-2021); Crossref, funding data",
            "This work was supported by the Sea Foundation (grant no. SF-12).",
            "funder Sea Foundation, award SF-12",
            "Nothing to do; where it was read wrong, give the awards under funding in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        if (!article.Meta.Awards.IsEmpty)
            return StageResult.Of(article);
        var found = FundingStatements.AwardsIn(article).DistinctBy(each => each.Award).ToList();
        return StageResult.Of(
            article with
            {
                Meta = article.Meta with { Awards = AwardReader.Joined(found.Select(each => each.Award)) },
            },
            found
                .GroupBy(each => each.Paragraph, each => each.Award)
                .Select(group =>
                    Info.At(
                        group.Key.Source,
                        $"Who paid was read from the statement: {string.Join("; ", group.Select(FundingStatements.InWords))}."
                    )
                )
        );
    }
}
