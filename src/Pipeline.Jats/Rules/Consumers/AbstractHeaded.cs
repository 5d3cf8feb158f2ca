using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS044: an abstract headed “Abstract”.</summary>
internal sealed class AbstractHeaded()
    : ConsumerRule(
        new(
            "JATS044",
            Severity.Info,
            "Abstract headed “Abstract”",
            "Those who print the file print that heading themselves, so it would stand there twice.",
            "PMC style, abstract",
            "<abstract><title>Abstract</title>",
            "<abstract><p>",
            "Remove the title from the file."
        ),
        new GateDemand(Gate.Archive, Severity.Notice)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("abstract")
            .Where(item => string.Equals(JatsArticle.TextOf(item.Element("title")), "abstract", StringComparison.OrdinalIgnoreCase))
            .Select(item => At(item, "The abstract has the title “Abstract”, which readers would see twice."));
}
