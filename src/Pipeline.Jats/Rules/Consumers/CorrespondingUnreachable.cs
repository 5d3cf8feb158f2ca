using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS132: a corresponding author without an address.</summary>
internal sealed class CorrespondingUnreachable()
    : ConsumerRule(
        new(
            "JATS132",
            Severity.Query,
            "Corresponding author without an address",
            "Who is marked for correspondence can be written to.",
            "PMC style, corresp; JATS4R authors and affiliations",
            "<contrib corresp=\"yes\"> without an e-mail",
            "<contrib corresp=\"yes\">…<email>siti@example.org</email>",
            "Give the e-mail address in article.yaml."
        ),
        Gate.Consistency
    )
{
    private static readonly string[] NameParts = ["prefix", "given-names", "surname", "suffix"];

    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("contrib-group").Elements("contrib") ?? [])
            .Where(contrib =>
                contrib.Attribute("corresp")?.Value == "yes"
                && !contrib.Descendants("email").Any()
                && !article.Meta!.Elements("author-notes").Descendants("email").Any()
                && !LinkedTo(article, contrib).Any(target => target.Descendants("email").Any())
            )
            .Select(contrib => At(contrib, "The corresponding author has no e-mail address.", NameOf(contrib)));

    private static string NameOf(XElement contrib) =>
        string.Join(
            ' ',
            NameParts.Select(part => JatsArticle.TextOf(contrib.Element("name")?.Element(part))).Where(part => part.Length > 0)
        );

    private static IEnumerable<XElement> LinkedTo(JatsArticle article, XElement contrib) =>
        contrib.Elements("xref").SelectMany(article.TargetsOf);
}
