using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS042: a figure or table that the text never mentions.</summary>
internal sealed class DisplayNotCited()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Figure or table not mentioned",
            "A reader finds a floating figure or table by its mention; archives ask for one.",
            "PMC style, floating objects; APA 7 §7.5",
            "Table 2, never mentioned",
            "“(see Table 2)” in the text",
            "Mention it in the text by its label."
        ),
        Gate.Archive,
        Gate.Consistency
    )
{
    public const string Code = "JATS042";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var uncited = article
            .Elements("fig", "table-wrap")
            .Where(display =>
                display.Attribute("id") is { } id
                && !article.CitedIds.Contains(id.Value)
                && LabelOf(display).Length > 0
                && !IsInGroup(display)
            )
            .ToList();
        if (uncited.Count == 0)
            return [];
        var text = new Mentions(
            article
                .Elements("p")
                .Where(paragraph => !paragraph.Ancestors().Any(around => around.Name.LocalName is "caption" or "legend"))
                .Select(paragraph => paragraph.Value)
        );
        return uncited.Select(display =>
            text.Has(LabelOf(display))
                ? At(Severity.Notice, display, $"{LabelOf(display)} is mentioned in the text, but no link leads to it.", LabelOf(display))
                : At(display, $"{LabelOf(display)} is not mentioned in the text.", LabelOf(display))
        );
    }

    private static string LabelOf(XElement display) => JatsArticle.TextOf(display.Element("label")).TrimEnd('.', ':');

    private static bool IsInGroup(XElement display) => display.Parent?.Name.LocalName is "fig-group" or "table-wrap-group" or "boxed-text";
}
