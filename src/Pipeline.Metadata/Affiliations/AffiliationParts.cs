using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

/// <summary>Splits the printed address into division, institution and place.</summary>
internal sealed class AffiliationParts : AffiliationRule
{
    public override Rule Info { get; } =
        new(
            "META070",
            Severity.Notice,
            "Part of an address left out of the affiliation",
            "An affiliation names division, institution, city, state, postal code and country; streets and buildings belong to a letter.",
            "JATS aff with institution-wrap; JATS4R Authors and Affiliations",
            "Universitas Maju, Jl. Melati 3, Bandung 40132, Indonesia",
            "Universitas Maju, Bandung, Indonesia",
            "Look whether a part left out is the name of a department; if so, write it before the institution."
        );

    protected override Aff Apply(Aff aff, Article article, List<Diagnostic> findings)
    {
        if (aff.Institution is not null)
            return aff;
        var reading = AffiliationReader.Read(aff.Raw);
        if (reading.Institution is null)
            return aff;

        var filled = aff with
        {
            Division = reading.Division,
            Institution = reading.Institution,
            City = reading.City,
            State = reading.State,
            PostalCode = reading.PostalCode,
        };
        if (reading.LeftOut.Count > 0)
            findings.Add(
                Info.At(
                    aff.Source,
                    $"The affiliation is given as {Printed(filled)}; “{string.Join(", ", reading.LeftOut)}” is left out.",
                    aff.Raw,
                    Printed(filled)
                )
            );
        return filled;
    }

    private static string Printed(Aff aff) =>
        string.Join(", ", new[] { aff.Division, aff.Institution, aff.City, aff.State }.Where(part => part is not null));
}
