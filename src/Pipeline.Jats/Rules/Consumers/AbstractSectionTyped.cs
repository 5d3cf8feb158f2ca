using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS108: a typed section within an abstract.</summary>
internal sealed class AbstractSectionTyped()
    : ConsumerRule(
        new(
            "JATS108",
            Severity.Query,
            "Typed section in an abstract",
            "Kinds of sections are those of the text; an abstract’s sections are told by their titles.",
            "PMC style, abstract",
            "<abstract><sec sec-type=\"methods\">",
            "<abstract><sec><title>Methods</title>",
            "Remove the type."
        ),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("abstract", "trans-abstract")
            .Descendants("sec")
            .Where(section => section.Attribute("sec-type") is not null)
            .Select(section => At(section, "A section of the abstract says a kind.", section.Attribute("sec-type")!.Value));
}
