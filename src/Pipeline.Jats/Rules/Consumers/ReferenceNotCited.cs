using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS124: a reference that is never cited.</summary>
internal sealed class ReferenceNotCited()
    : ConsumerRule(
        new(
            Code,
            Severity.Notice,
            "Reference not cited",
            "The list holds what the text cites; a reference without a citation was left over, or its citation was lost.",
            "APA 7 §8.10; House rule: citations and references match",
            "a reference without an <xref> to it",
            "<xref ref-type=\"bibr\" rid=\"ref7\">",
            "Cite it, or remove it."
        ),
        Gate.Consistency
    )
{
    public const string Code = "JATS124";

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Elements("xref").Any(xref => xref.Attribute("ref-type")?.Value == "bibr")
            ? article
                .OwnElements("ref")
                .Where(reference =>
                    reference.Attribute("id") is { } id
                    && !article.CitedIds.Contains(id.Value)
                    && !reference.Elements().Any(part => part.Attribute("id") is { } inner && article.CitedIds.Contains(inner.Value))
                )
                .Select(reference => At(reference, "A reference is not cited in the text.", JatsArticle.TextOf(reference)))
            : [];
}
