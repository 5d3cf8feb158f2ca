using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS126: a reference that stands in the list twice.</summary>
internal sealed class ReferenceTwice()
    : ConsumerRule(
        new(
            Code,
            Severity.Notice,
            "Reference twice",
            "A work stands in the list once, so that its citations are counted together.",
            "House rule: a work stands in the list once",
            "two references with one DOI",
            "one reference",
            "Join them and correct the citations."
        ),
        Gate.Consistency
    )
{
    public const string Code = "JATS126";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in article.OwnElements("ref"))
        {
            var keys = KeysOf(reference).ToList();
            if (keys.Exists(key => !seen.Add(key)))
                yield return At(reference, "The same work stands in the list before.", JatsArticle.TextOf(reference));
        }
    }

    private static IEnumerable<string> KeysOf(XElement reference)
    {
        var citations = reference.Elements().Where(part => part.Name.LocalName is "mixed-citation" or "element-citation").ToList();
        if (citations is [var only] && JatsArticle.TextOf(only) is { Length: > 20 } text)
            yield return text;
        if (
            citations is [var one]
            && one.Elements("pub-id").FirstOrDefault(id => id.Attribute("pub-id-type")?.Value == "doi")?.Value.Trim() is { Length: > 0 } doi
            && one.Element("chapter-title") is null
        )
            yield return $"doi {doi}";
    }
}
