using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

internal sealed class AffiliationMissing : AffiliationRule
{
    public override Rule Info { get; } =
        new(
            "META071",
            Severity.Query,
            "Affiliation without an institution",
            "Institutions are counted by it, and the author's work is lost to them where none is named.",
            "JATS4R Authors and Affiliations: institution in institution-wrap",
            "¹ Indonesia",
            "¹ Universitas Maju, Bandung, Indonesia",
            "Ask the author for the institution."
        );

    protected override Aff Apply(Aff aff, Article article, List<Diagnostic> findings)
    {
        if (aff.Institution is null)
            findings.Add(Info.At(aff.Source, "The affiliation names no institution; which is it?", aff.Raw));
        return aff;
    }
}
