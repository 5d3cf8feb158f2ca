using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS032: an affiliation that belongs to no author.</summary>
internal sealed class AffiliationUnlinked()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Affiliation without an author",
            "With several authors and affiliations a reader must see which belongs to whom.",
            "JATS4R authors and affiliations",
            "two authors, two affiliations, no marks",
            "<xref ref-type=\"aff\" rid=\"aff1\">1</xref> in each author",
            "Set the superior marks in the manuscript’s author line."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public const string Code = "JATS032";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var affs = article.Meta?.Descendants("aff").Where(aff => aff.Parent?.Name != "contrib").ToList() ?? [];
        if (affs.Count < 2 || article.Meta!.Descendants("contrib").Count() < 2)
            yield break;
        var linked = article
            .Meta.Descendants("xref")
            .SelectMany(xref => AttributeModel.Words(xref.Attribute("rid")?.Value ?? string.Empty))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var aff in affs.Where(aff => aff.Attribute("id") is not { } id || !linked.Contains(id.Value)))
            yield return At(aff, "No author is linked to this affiliation.", JatsArticle.TextOf(aff));
    }
}
