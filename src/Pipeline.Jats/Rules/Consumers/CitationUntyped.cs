using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS048: a reference of unknown kind.</summary>
internal sealed class CitationUntyped()
    : ConsumerRule(
        new(
            "JATS048",
            Severity.Query,
            "Reference of unknown kind",
            "Whether it is a journal article or a book decides how a reference is matched and linked.",
            "JATS4R citations, publication-type",
            "<mixed-citation>",
            "<mixed-citation publication-type=\"journal\">",
            "Check how the reference is written; most often a part of it is missing."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var citation in article.Elements("mixed-citation", "element-citation"))
        {
            var type = citation.Attribute("publication-type")?.Value;
            if (string.IsNullOrEmpty(type))
                yield return At(citation, "The reference does not say what kind of work it is.", JatsArticle.TextOf(citation));
            else if (type == "other")
                yield return At(
                    Severity.Info,
                    citation,
                    "It could not be told what kind of work the reference is.",
                    JatsArticle.TextOf(citation)
                );
        }
    }
}
