using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS085: a statement on data out of its place.</summary>
internal sealed class DataStatementPlace()
    : ConsumerRule(
        new(
            "JATS085",
            Severity.Query,
            "Statement on data out of place",
            "Readers and machines look for it in a section of its own after the text.",
            "JATS4R data availability statements",
            "<fn fn-type=\"data-availability\">",
            "<back><sec sec-type=\"data-availability\">",
            "Set it under its own heading after the text."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    private const string Kind = "data-availability";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var section in article.Elements("sec").Where(section => IsKind(section, "sec-type")))
        {
            if (section.Attribute("sec-type")!.Value != Kind)
                yield return At(
                    section,
                    "A section on the data does not say so in the word of JATS4R.",
                    section.Attribute("sec-type")!.Value,
                    Kind
                );
            else if (section.Parent?.Name != "back")
                yield return At(section, "The statement on data is not in the back matter.", JatsArticle.TextOf(section.Element("title")));
        }
        foreach (
            var other in article
                .Elements("fn", "p", "notes")
                .Where(other => IsKind(other, "fn-type") || IsKind(other, "content-type") || IsKind(other, "notes-type"))
        )
            yield return At(other, "The statement on data is not a section of the back matter.", JatsArticle.TextOf(other));
    }

    /// <summary>Whether the word is that of JATS4R or one that others write for it.</summary>
    private static bool IsKind(XElement element, string attribute) =>
        element.Attribute(attribute)?.Value.Replace('_', '-').Replace(' ', '-').ToLowerInvariant()
            is Kind
                or "data-availability-statement"
                or "data-accessibility";
}
