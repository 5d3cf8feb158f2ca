using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS105: a contributor of unknown kind.</summary>
internal sealed class ContributorKind()
    : ConsumerRule(
        new(
            "JATS105",
            Severity.Query,
            "Kind of contributor",
            "Who wrote and who edited is told by the kind; indexes take only authors.",
            "PMC style, contrib@contrib-type; JATS4R authors",
            "<contrib>",
            "<contrib contrib-type=\"author\">",
            "Say the kind."
        ),
        Gate.Jats4R,
        Gate.Archive,
        Gate.Crossref,
        Gate.GoogleScholar
    )
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "author",
        "collaborator",
        "editor",
        "assigned_editor",
        "guest-editor",
        "reviewer",
        "senior_editor",
        "senior-editor",
        "translator",
    };

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var contrib in article.Meta?.Elements("contrib-group").Elements("contrib") ?? [])
        {
            var kind = contrib.Attribute("contrib-type")?.Value ?? contrib.Parent!.Attribute("content-type")?.Value.TrimEnd('s');
            if (string.IsNullOrEmpty(kind))
                yield return At(
                    contrib,
                    "A contributor does not say whether it is an author or an editor.",
                    JatsArticle.TextOf(contrib.Element("name"))
                );
            else if (!Known.Contains(kind))
                yield return At(Severity.Notice, contrib, $"“{kind}” is no kind of contributor that archives know.", kind);
        }
    }
}
