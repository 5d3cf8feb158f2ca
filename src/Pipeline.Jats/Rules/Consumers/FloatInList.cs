using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS110: a figure or table within a list.</summary>
internal sealed class FloatInList()
    : ConsumerRule(
        new(
            "JATS110",
            Severity.Query,
            "Figure or table in a list",
            "What floats cannot stand within an item of a list.",
            "PMC style, list",
            "<list-item><fig>…</fig></list-item>",
            "the figure after the list",
            "Move the figure or table out of the list."
        ),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("fig", "table-wrap")
            .Where(display => display.Ancestors("list-item").Any())
            .Select(display => At(display, "A figure or table stands within a list.", JatsArticle.TextOf(display.Element("label"))));
}
