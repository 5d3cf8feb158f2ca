using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS035: a CRediT role not as CRediT has it.</summary>
internal sealed class RoleNotOfCredit()
    : ConsumerRule(
        new(
            "JATS035",
            Severity.Query,
            "CRediT role wrong",
            "A role of the CRediT taxonomy is known by its exact term and address.",
            "JATS4R CRediT; ANSI/NISO Z39.104-2022",
            "<role vocab=\"credit\">Writing</role>",
            "<role vocab=\"credit\" vocab-identifier=\"https://credit.niso.org/\" …>Writing – original draft</role>",
            "Use one of the fourteen terms."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("role")
            .Where(role => role.Attribute("vocab")?.Value == "credit" && !IsAsCreditHasIt(role))
            .Select(role => At(role, "The role is marked as one of CRediT's but does not agree with its term and address.", role.Value));

    private static bool IsAsCreditHasIt(XElement role) =>
        CreditRoles.Write(role.Attribute("vocab-term")?.Value ?? string.Empty) is { HasAttributes: true } known
        && known.Attributes().All(attribute => role.Attribute(attribute.Name)?.Value == attribute.Value);
}
