using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS053: a cross-reference without target or with punctuation.</summary>
internal sealed class XrefUntidy()
    : ConsumerRule(
        new(
            "JATS053",
            Severity.Query,
            "Cross-reference untidy",
            "A cross-reference leads somewhere and holds only the words of the reference.",
            "PMC style, xref",
            "<xref ref-type=\"fig\" rid=\"fig1\">Figure 1.</xref>",
            "<xref ref-type=\"fig\" rid=\"fig1\">Figure 1</xref>.",
            "Correct the file; in a manuscript, check the words of the reference."
        ),
        Gate.Archive,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var xref in article.Elements("xref"))
        {
            if (xref.Attribute("rid") is null)
                yield return At(xref, "A cross-reference leads nowhere.", JatsArticle.TextOf(xref));
            if (JatsArticle.TextOf(xref) is [.., ',' or ';' or ':'])
                yield return At(Severity.Info, xref, "A cross-reference ends in punctuation.", JatsArticle.TextOf(xref));
        }
    }
}
