using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS100: a last page without a first.</summary>
internal sealed class LastPageAlone()
    : ConsumerRule(
        new(
            "JATS100",
            Severity.Error,
            "Last page without a first",
            "A range of pages begins with its first page.",
            "PMC style, lpage",
            "<lpage>57</lpage> alone",
            "<fpage>43</fpage><lpage>57</lpage>",
            "Give the first page."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && meta.Element("lpage") is { } last && meta.Element("fpage") is null
            ? [At(last, "The article has a last page but no first one.", last.Value)]
            : [];
}
