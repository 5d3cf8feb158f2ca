using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS104: a heading of the contents with markup.</summary>
internal sealed class HeadingFormatted()
    : ConsumerRule(
        new(
            "JATS104",
            Severity.Query,
            "Heading of the contents formatted",
            "Contents are sorted by their headings; formatting or a link would make another heading of the same words.",
            "PMC style, subj-group",
            "<subject><italic>Article</italic></subject>",
            "<subject>Article</subject>",
            "Remove the formatting."
        ),
        GateDemand.Error(Gate.Archive)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("subj-group")
            .Where(group => group.Attribute("subj-group-type")?.Value == "heading")
            .Elements("subject")
            .Where(subject => subject.HasElements)
            .Select(subject => At(subject, "The heading for the contents holds formatting or a link.", JatsArticle.TextOf(subject)));
}
