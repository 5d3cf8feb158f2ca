using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS031: an ORCID iD not in its form.</summary>
internal sealed class OrcidWrong()
    : ConsumerRule(
        new(
            Code,
            Severity.Error,
            "ORCID iD wrong",
            "An iD that fails its check digit belongs to nobody or to somebody else.",
            "ORCID, Structure of the ORCID Identifier (ISO 7064 MOD 11-2); JATS4R authors; DOAJ",
            "<contrib-id contrib-id-type=\"orcid\">0000-0002-1825-0098</contrib-id>",
            "<contrib-id contrib-id-type=\"orcid\">https://orcid.org/0000-0002-1825-0097</contrib-id>",
            "Ask the author, and give the iD in article.yaml."
        ),
        Gate.Jats4R,
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.Consistency
    )
{
    public const string Code = "JATS031";

    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "collab",
        "collab-alternatives",
        "collab-name",
        "collab-name-alternatives",
        "collab-wrap",
    };

    private const string Resolver = "https://orcid.org/";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var id in article.Elements("contrib-id").Where(id => id.Attribute("contrib-id-type")?.Value == "orcid"))
        {
            if (OrcidDigits.Of(id.Value) is not { } digits || !CheckDigits.IsOrcid(digits))
                yield return At(id, $"“{id.Value}” is no ORCID iD: its last digit does not fit the others.", id.Value);
            else if (id.Value != Resolver + digits)
                yield return At(Severity.Query, id, "The ORCID iD is not written as its https address.", id.Value, Resolver + digits);
            if (id.Parent!.Elements().Any(name => Groups.Contains(name.Name.LocalName)))
                yield return At(Severity.Query, id, "An organisation has an ORCID iD; only people have one.", id.Value);
        }
    }
}
