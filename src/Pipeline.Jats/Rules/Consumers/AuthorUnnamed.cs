using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS030: a contributor without exactly one name.</summary>
internal sealed class AuthorUnnamed()
    : ConsumerRule(
        new(
            "JATS030",
            Severity.Error,
            "Author without a name",
            "Each contributor is one person or one organisation; without a name nothing can be credited.",
            "PMC style, contrib; Crossref, contributors",
            "<contrib contrib-type=\"author\"/>",
            "<contrib contrib-type=\"author\"><name>…</name></contrib>",
            "Check the author line of the manuscript."
        ),
        Gate.Archive,
        Gate.Crossref,
        Gate.Doaj,
        Gate.GoogleScholar
    )
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "anonymous",
        "collab",
        "collab-alternatives",
        "collab-name",
        "collab-name-alternatives",
        "collab-wrap",
        "name",
        "name-alternatives",
        "string-name",
    };

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var contrib in article.Meta?.Elements("contrib-group").Elements("contrib") ?? [])
        {
            var names = contrib.Elements().Where(element => Names.Contains(element.Name.LocalName)).ToList();
            if (names.Count == 0 || names.TrueForAll(name => name.Name != "anonymous" && JatsArticle.IsEmpty(name)))
                yield return At(contrib, "An author has no name.");
            else if (names.Count > 1)
                yield return At(
                    contrib,
                    "An author has several names; one is wanted, or name-alternatives around them.",
                    JatsArticle.TextOf(names[1])
                );
        }
    }
}
