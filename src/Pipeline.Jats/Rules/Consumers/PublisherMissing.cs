using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS103: a journal without its publisher.</summary>
internal sealed class PublisherMissing()
    : ConsumerRule(
        new(
            "JATS103",
            Severity.Query,
            "No publisher",
            "Archives and indexes name who answers for the journal.",
            "PMC, minimum data; PMC style, publisher",
            "no <publisher>",
            "<publisher><publisher-name>VGTMI</publisher-name></publisher>",
            "Give the publisher in journal.yaml."
        ),
        GateDemand.Error(Gate.Archive)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.JournalMeta is { } journal && JatsArticle.IsEmpty(journal.Element("publisher")?.Element("publisher-name"))
            ? [At(journal, "The journal has no publisher.")]
            : [];
}
