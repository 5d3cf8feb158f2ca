using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS119: a cross-reference whose words name another object.</summary>
internal sealed class XrefTextDisagrees()
    : ConsumerRule(
        new(
            "JATS119",
            Severity.Query,
            "Cross-reference leads elsewhere",
            "Words that name Figure 2 and a link that leads to Figure 3 cannot both be right.",
            "House rule: words and links agree",
            "<xref rid=\"fig3\">Figure 2</xref>",
            "<xref rid=\"fig2\">Figure 2</xref>",
            "Correct the number or the link."
        ),
        GateDemand.Error(Gate.Consistency)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("xref")
            .Where(xref =>
                article.TargetsOf(xref).ToList() is { Count: > 0 } targets && !targets.Exists(target => XrefWords.Agree(xref, target))
            )
            .Select(xref =>
                At(
                    xref,
                    $"The words “{JatsArticle.TextOf(xref)}” and the object that the link leads to (“{XrefWords.NameOf(article.TargetsOf(xref).First())}”) differ.",
                    JatsArticle.TextOf(xref)
                )
            );
}
