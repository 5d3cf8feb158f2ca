using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS061: a typed list whose items have labels.</summary>
internal sealed class ListLabelled()
    : ConsumerRule(
        new(
            "JATS061",
            Severity.Info,
            "Labels in a typed list",
            "A list that says its type has its marks made from it; labels of its own override it.",
            "PMC style, lists; JATS4R accessibility, list-item",
            "<list list-type=\"order\"><list-item><label>1.</label>",
            "<list list-type=\"order\"><list-item><p>",
            "Remove the labels, or make the list “simple”."
        ),
        Gate.Jats4R,
        new GateDemand(Gate.Archive, Severity.Notice)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("list")
            .Where(list =>
                list.Attribute("list-type")?.Value is not (null or "simple" or "none") && list.Elements("list-item").Elements("label").Any()
            )
            .Select(list => At(list, "A list says its type and has labels of its own as well."));
}
