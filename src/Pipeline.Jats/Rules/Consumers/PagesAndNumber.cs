using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS118: an article with both pages and a number of its own.</summary>
internal sealed class PagesAndNumber()
    : ConsumerRule(
        new(
            "JATS118",
            Severity.Query,
            "Pages and article number",
            "An article is cited by the one or by the other.",
            "JATS 1.3, elocation-id; PMC style, fpage and elocation-id",
            "<fpage>1</fpage> beside <elocation-id>e12</elocation-id>",
            "one of them",
            "Keep the one by which the article is cited."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta
        && meta.Element("elocation-id") is { } number
        && meta.Element("fpage") is { } first
        && first.Value.Trim() != number.Value.Trim()
            ? [At(number, "The article has both page numbers and a number of its own.", number.Value)]
            : [];
}
