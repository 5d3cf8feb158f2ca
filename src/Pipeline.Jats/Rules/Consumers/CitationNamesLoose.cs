using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS089: names in a reference that belong to no group.</summary>
internal sealed class CitationNamesLoose()
    : ConsumerRule(
        new(
            "JATS089",
            Severity.Notice,
            "Names outside a group",
            "Whether a name is that of an author or of an editor is told by its group.",
            "JATS4R citations, person-group",
            "<mixed-citation><string-name>…",
            "<person-group person-group-type=\"author\"><string-name>…",
            "Put the names into a group with its type."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var citation in article.Elements("mixed-citation", "element-citation"))
        {
            if (citation.Elements().Any(part => part.Name.LocalName is "name" or "string-name"))
                yield return At(citation, "The names in the reference belong to no group.", JatsArticle.TextOf(citation));
            if (citation.Elements("person-group").Any(group => string.IsNullOrEmpty(group.Attribute("person-group-type")?.Value)))
                yield return At(
                    citation,
                    "A group of names does not say whether they are authors or editors.",
                    JatsArticle.TextOf(citation)
                );
        }
    }
}
