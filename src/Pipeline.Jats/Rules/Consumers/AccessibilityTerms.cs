using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS079: accessibility metadata that nobody can read.</summary>
internal sealed class AccessibilityTerms()
    : ConsumerRule(
        new(
            "JATS079",
            Severity.Query,
            "Accessibility metadata wrong",
            "What a file offers to those who cannot see it is told in the words of schema.org, at the place where programs look.",
            "JATS4R accessibility, accessibility metadata",
            "<custom-meta-group content-type=\"accessibility-metadata\"> in article-meta",
            "the same in <processing-meta>, with vocab=\"schema.org\"",
            "Correct place, names and vocabulary."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "accessibilityFeature",
        "accessibilityHazard",
        "accessibilityStatement",
    };

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (
            var group in article
                .Elements("custom-meta-group")
                .Where(group => group.Attribute("content-type")?.Value == "accessibility-metadata")
        )
        {
            if (group.Parent?.Name != "processing-meta")
                yield return At(group, "The accessibility metadata is not in the processing metadata.");
            foreach (var entry in group.Elements("custom-meta"))
            {
                if (!Names.Contains(JatsArticle.TextOf(entry.Element("meta-name"))))
                    yield return At(
                        entry,
                        $"“{JatsArticle.TextOf(entry.Element("meta-name"))}” is no name of accessibility metadata.",
                        JatsArticle.TextOf(entry.Element("meta-name"))
                    );
                if (entry.Attribute("vocab")?.Value != "schema.org")
                    yield return At(entry, "The accessibility metadata does not say that its words are those of schema.org.");
            }
        }
    }
}
