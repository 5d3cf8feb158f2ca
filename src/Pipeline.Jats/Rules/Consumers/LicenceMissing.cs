using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS026: an article without a licence.</summary>
internal sealed class LicenceMissing()
    : ConsumerRule(
        new(
            "JATS026",
            Severity.Query,
            "No licence",
            "Readers and indexes may use an open-access article only as its licence says; DOAJ asks for it in the file itself.",
            "JATS4R permissions, recommendation 1; DOAJ, licence embedded in the article",
            "no <permissions>",
            "<permissions>…<license>…</license></permissions>",
            "Give the licence in journal.yaml."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Archive,
        GateDemand.Error(Gate.Doaj)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && meta.Element("permissions")?.Element("license") is null
            ? [At(meta, "The file does not say under which licence the article is published.")]
            : [];
}
