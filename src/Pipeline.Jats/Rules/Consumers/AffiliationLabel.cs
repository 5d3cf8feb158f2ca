using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS083: a mark of an affiliation that is not its label.</summary>
internal sealed class AffiliationLabel()
    : ConsumerRule(
        new(
            "JATS083",
            Severity.Query,
            "Mark of an affiliation",
            "Marks stand in label, so that they can be matched with those of the authors and are not read as part of the name.",
            "JATS4R authors and affiliations",
            "<aff><sup>1</sup>Universitas Contoh</aff>",
            "<aff><label>1</label>Universitas Contoh</aff>",
            "Put the mark into <label>."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (
            var aff in article
                .Elements("aff")
                .Where(aff =>
                    aff.Nodes().FirstOrDefault(node => !JatsArticle.IsBlank(node)) is XElement { Name.LocalName: "sup" } mark
                    && mark.Value.Trim().Length <= 2
                )
        )
            yield return At(aff, "The affiliation begins with a superior mark that is not its label.", JatsArticle.TextOf(aff));
        foreach (
            var xref in article
                .Elements("contrib")
                .Elements("xref")
                .Where(xref => xref.Attribute("ref-type")?.Value == "aff" && !JatsArticle.IsEmpty(xref))
        )
            if (article.TargetsOf(xref).FirstOrDefault(aff => aff.Name == "aff" && aff.Element("label") is null) is { } unlabelled)
                yield return At(
                    Severity.Notice,
                    unlabelled,
                    $"An author has the mark “{JatsArticle.TextOf(xref)}”, but the affiliation has no label.",
                    JatsArticle.TextOf(unlabelled)
                );
    }
}
