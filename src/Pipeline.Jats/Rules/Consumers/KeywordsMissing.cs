using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS156: a research article without keywords.</summary>
internal sealed class KeywordsMissing()
    : ConsumerRule(
        new(
            "JATS156",
            Severity.Info,
            "No keywords",
            "DOAJ and OJS search by keywords.",
            "DOAJ, keywords",
            "no <kwd-group>",
            "<kwd-group><kwd>return</kwd>…",
            "Check how the manuscript sets the keywords."
        ),
        new GateDemand(Gate.Doaj, Severity.Notice)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article.Meta is { } meta && article.IsResearch && !meta.Elements("kwd-group").Elements("kwd").Any()
            ? [At(meta, "The article has no keywords.")]
            : [];
}
