using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

internal sealed class SeveralInstitutions : AffiliationRule
{
    public override Rule Info { get; } =
        new(
            "META076",
            Severity.Query,
            "Two institutions in one affiliation",
            "Each institution needs an affiliation and a mark of its own, or the second is lost to the indexes.",
            "JATS4R Authors and Affiliations: one affiliation, one institution",
            "¹ Universitas Maju, Bandung; Institut Laut, Ambon, Indonesia",
            "¹ Universitas Maju, Bandung, Indonesia; ² Institut Laut, Ambon, Indonesia",
            "Give each institution a line and a mark in the manuscript."
        );

    protected override Aff Apply(Aff aff, Article article, List<Diagnostic> findings)
    {
        var others = AffiliationReader.Read(aff.Raw).OtherInstitutions;
        if (others.Count > 0)
            findings.Add(
                Info.At(
                    aff.Source.PlaceOf(aff.Raw, others[0]),
                    $"Beside {aff.Institution} the affiliation names {string.Join(", ", others)}; are these affiliations of their own?",
                    Spaces.Collapse(aff.Raw)
                )
            );
        return aff;
    }
}
