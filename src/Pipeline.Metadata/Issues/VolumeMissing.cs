using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Issues;

internal sealed class VolumeMissing : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META014",
            Severity.Query,
            "Volume or number unknown",
            "Without them the article cannot be cited nor deposited.",
            "PMC minimum data: volume and issue; JATS volume, issue",
            "(neither issue.yaml nor the manuscript names a volume)",
            "Vol 3 No 1",
            "Give volume and number in issue.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var missing = new[] { (article.Meta.Volume, "volume"), (article.Meta.Issue, "number") }
            .Where(entry => entry.Item1 is null)
            .Select(entry => entry.Item2)
            .ToSeq();
        return missing.IsEmpty
            ? StageResult.Of(article)
            : StageResult.Of(
                article,
                [
                    Info.At(
                        context.Issue.Source.IsNone ? article.Meta.Title.Source : context.Issue.Source,
                        $"Neither the issue nor the manuscript names the {string.Join(" and the ", missing)}."
                    ),
                ]
            );
    }
}
