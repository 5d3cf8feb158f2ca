using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS131: a person who is an author twice.</summary>
internal sealed class AuthorTwice()
    : ConsumerRule(
        new(
            "JATS131",
            Severity.Query,
            "Author twice",
            "An author is credited once; two people of one name differ in their iDs.",
            "House rule: an author stands in the list once",
            "Siti Rahma, Bujang, Siti Rahma",
            "Siti Rahma, Bujang",
            "Remove one of the two, or give both iDs."
        ),
        Gate.Crossref,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var (names, ids) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var contrib in article.Meta?.Elements("contrib-group").Elements("contrib").Where(IsAuthor) ?? [])
        {
            var id = OrcidDigits.Of(contrib.Elements("contrib-id").FirstOrDefault()?.Value);
            var name = contrib.Descendants("name").FirstOrDefault();
            if (id is not null && !ids.Add(id))
                yield return At(contrib, "Two authors have one ORCID iD.", id);
            else if (
                name is not null
                && !names.Add($"{JatsArticle.TextOf(name.Element("surname"))}|{JatsArticle.TextOf(name.Element("given-names"))}")
                && id is null
            )
                yield return At(contrib, "An author stands in the list twice.", JatsArticle.TextOf(name));
        }
    }

    private static bool IsAuthor(XElement contrib) => contrib.Attribute("contrib-type")?.Value is null or "author";
}
