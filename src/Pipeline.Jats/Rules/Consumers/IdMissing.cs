using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS107: a section or equation that cannot be linked to.</summary>
internal sealed class IdMissing()
    : ConsumerRule(
        new(
            "JATS107",
            Severity.Notice,
            "Object without an id",
            "Contents, links and corrections lead to an object by its id.",
            "PMC style, ids of sec and disp-formula; JATS4R display objects",
            "<sec><title>Method</title>",
            "<sec id=\"sec2\"><title>Method</title>",
            "Give the object an id."
        ),
        Gate.Jats4R,
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Root.Elements("body")
            .Descendants()
            .Where(element => element.Attribute("id") is null && IsLinkedTo(element))
            .Select(element =>
                At(
                    element,
                    $"<{element.Name.LocalName}> has no id.",
                    JatsArticle.TextOf(element.Element("title") ?? element.Element("label"))
                )
            );

    /// <summary>Equations and boxes are linked to where they carry a label.</summary>
    private static bool IsLinkedTo(XElement element) =>
        element.Name.LocalName switch
        {
            "sec" or "fig-group" or "table-wrap-group" => true,
            "disp-formula" or "boxed-text" => element.Element("label") is not null,
            _ => false,
        };
}
