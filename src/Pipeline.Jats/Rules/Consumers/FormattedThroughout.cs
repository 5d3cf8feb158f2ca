using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS058: a heading or caption in bold or italics as a whole.</summary>
internal sealed class FormattedThroughout()
    : ConsumerRule(
        new(
            "JATS058",
            Severity.Info,
            "Formatted as a whole",
            "Bold or italics over a whole heading or caption says nothing; the design decides how it looks.",
            "PMC style, formatting",
            "<title><bold>Method</bold></title>",
            "<title>Method</title>",
            "Remove the formatting in the manuscript; use a heading style."
        ),
        new GateDemand(Gate.Archive, Severity.Notice)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("title", "article-title", "p")
            .Where(element => element.Name != "p" || element.Parent?.Name == "caption")
            .Where(element => element.Name != "article-title" || element.Parent?.Name == "title-group")
            .Where(element => element.Nodes().ToList() is [XElement { Name.LocalName: "bold" or "italic" or "underline" }])
            .Select(element => At(element, "A heading or caption is formatted as a whole.", JatsArticle.TextOf(element)));
}
