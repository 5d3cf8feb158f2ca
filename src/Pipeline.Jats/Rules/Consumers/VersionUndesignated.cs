using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS090: a version without its number.</summary>
internal sealed class VersionUndesignated()
    : ConsumerRule(
        new(
            "JATS090",
            Severity.Query,
            "Version without its number",
            "Programs read the number of a version from its attribute, not from words around it.",
            "JATS4R data citations, version",
            "<version>Second release</version>",
            "<version designator=\"2.0\">Second release</version>",
            "Add the number."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("version")
            .Where(version => string.IsNullOrWhiteSpace(version.Attribute("designator")?.Value))
            .Select(version => At(version, "A version does not say its number for programs (designator).", JatsArticle.TextOf(version)));
}
