using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS042: a figure or table that the text never mentions.</summary>
internal sealed class DisplayNotCited() : ConsumerRule(new(
    Code,
    Severity.Query,
    "Figure or table not mentioned",
    "A reader finds a floating figure or table by its mention; archives ask for one.",
    "PMC style, floating objects; APA 7 §7.5",
    "Table 2, never mentioned",
    "“(see Table 2)” in the text",
    "Mention it in the text by its label.") { Gates = [Gate.Archive, Gate.Consistency] })
{
    public const string Code = "JATS042";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var cited = article.Elements("xref").SelectMany(xref => AttributeModel.Words(xref.Attribute("rid")?.Value ?? string.Empty)).ToHashSet(StringComparer.Ordinal);
        return article.Elements("fig", "table-wrap")
            .Where(display => display.Attribute("id") is { } id && !cited.Contains(id.Value) && JatsArticle.TextOf(display.Element("label")).Length > 0 && !IsInGroup(display))
            .Select(display => At(display, $"{JatsArticle.TextOf(display.Element("label"))} is not mentioned in the text.", JatsArticle.TextOf(display.Element("label"))));
    }

    private static bool IsInGroup(XElement display) => display.Parent?.Name.LocalName is "fig-group" or "table-wrap-group" or "boxed-text";
}
