using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Authors;

internal sealed class OrcidCheckDigit : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META059",
            Severity.Error,
            "ORCID iD that cannot exist",
            "The last character is computed from the others; where it does not fit, the iD is mistyped and may be another person's.",
            "ISO/IEC 7064:2003, MOD 11-2; ORCID, Structure of the ORCID Identifier",
            "0000-0002-1825-0098",
            "0000-0002-1825-0097",
            "Ask the author for the iD, or give it under orcid in article.yaml."
        );

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (contrib.Orcid is { } orcid && !CheckDigits.IsOrcid(orcid))
            findings.Add(
                Info.At(contrib.Source, $"The ORCID iD of {contrib.Called()}, {orcid}, is mistyped: its check digit does not fit.", orcid)
            );
        return contrib;
    }
}
