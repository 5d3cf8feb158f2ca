using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS094: a CRediT role that is not marked as one.</summary>
internal sealed class CreditRoleUnmarked()
    : ConsumerRule(
        new(
            "JATS094",
            Severity.Query,
            "CRediT role not marked",
            "A role of the CRediT taxonomy counts as one only where it says so.",
            "JATS4R CRediT",
            "<role>Software</role>",
            "<role vocab=\"credit\" …>Software</role>",
            "Add vocabulary, term and address."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("role")
            .Where(role =>
                role.Parent?.Name.LocalName is "contrib" or "collab" or "contrib-group"
                && role.Attribute("vocab")?.Value != "credit"
                && role.Attribute("content-type") is null
            )
            .Where(role =>
                CreditRoles.Write(JatsArticle.TextOf(role)) is { HasAttributes: true }
                || role.Attribute("vocab-term-identifier")?.Value.Contains("credit.niso.org", StringComparison.OrdinalIgnoreCase) == true
            )
            .Select(role => At(role, "The role is one of CRediT’s but is not marked as one.", JatsArticle.TextOf(role)));
}
