using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS149: an article that belongs to no volume or issue.</summary>
internal sealed class VolumeMissing()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "No volume or issue",
            "An article is cited and filed by its volume.",
            "PMC, minimum data; Crossref, journal_volume",
            "no <volume> and no <issue>",
            "<volume>1</volume><issue>2</issue>",
            "Give volume and issue in issue.yaml."
        ),
        GateDemand.Error(Gate.Archive),
        Gate.Crossref,
        Gate.GoogleScholar
    )
{
    public const string Code = "JATS149";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && JatsArticle.IsEmpty(meta.Element("volume")) && JatsArticle.IsEmpty(meta.Element("issue"))
            ? [At(meta, "The article belongs to no volume or issue.")]
            : [];
}
