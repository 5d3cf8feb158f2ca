using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS043: a section without a title.</summary>
internal sealed class SectionUntitled()
    : ConsumerRule(
        new(
            "JATS043",
            Severity.Query,
            "Section without a title",
            "Readers move through an article by its headings, those who hear it above all.",
            "JATS4R accessibility, sec",
            "<sec><title/><p>…</p></sec>",
            "<sec><title>Method</title><p>…</p></sec>",
            "Give the section a heading in the manuscript, or join it to the one before."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("sec", "app")
            .Where(section => JatsArticle.IsEmpty(section.Element("title")))
            .Select(section => At(section, "A section has no heading.", JatsArticle.TextOf(section.Element("label"))));
}
