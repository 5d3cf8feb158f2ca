using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS091: a reference in markup that JATS has given up.</summary>
internal sealed class OldCitation()
    : ConsumerRule(
        new(
            "JATS091",
            Severity.Query,
            "Outdated markup of a reference",
            "The elements citation and nlm-citation are read by few programs today.",
            "JATS4R citations; JATS 1.3, nlm-citation (deprecated)",
            "<nlm-citation>",
            "<element-citation>",
            "Rewrite the file with the jats command."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var old in article.Elements("nlm-citation", "citation").Where(old => old.Parent?.Name == "ref"))
            yield return At(old, $"A reference is marked with the outdated <{old.Name.LocalName}>.", JatsArticle.TextOf(old));
        foreach (
            var citation in article
                .Elements("mixed-citation", "element-citation")
                .Where(citation => citation.Attribute("citation-type") is not null)
        )
            yield return At(
                citation,
                "A reference says its kind by the outdated citation-type.",
                citation.Attribute("citation-type")!.Value
            );
    }
}
