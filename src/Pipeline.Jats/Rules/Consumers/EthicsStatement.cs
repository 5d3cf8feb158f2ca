using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS086: a statement on ethics that is not in order.</summary>
internal sealed class EthicsStatement()
    : ConsumerRule(
        new(
            "JATS086",
            Severity.Query,
            "Statement on ethics",
            "There is one such section; what it says of consent or of animals is marked within it.",
            "JATS4R ethics statements",
            "two <sec sec-type=\"ethics-statement\">",
            "one, with <sec sec-type=\"ethics-consent\"> inside",
            "Join the sections."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    private const string Kind = "ethics-statement";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var second in article.Elements("sec").Where(section => section.Attribute("sec-type")?.Value == Kind).Skip(1))
            yield return At(second, "There are several sections on ethics.", JatsArticle.TextOf(second.Element("title")));
        foreach (
            var section in article
                .Elements("sec")
                .Where(section =>
                    section.Attribute("sec-type")?.Value is { } kind
                    && kind != Kind
                    && kind.Equals(Kind, StringComparison.OrdinalIgnoreCase)
                )
        )
            yield return At(
                section,
                "The kind of the section on ethics is not written in small letters.",
                section.Attribute("sec-type")!.Value,
                Kind
            );
        foreach (var part in article.Elements("sec").Where(section => section.Attribute("sec-type")?.Value == Kind).Descendants())
        {
            if (part.Name == "sec" && part.Attribute("sec-type") is { } kind && !kind.Value.StartsWith("ethics-", StringComparison.Ordinal))
                yield return At(part, "A part of the section on ethics is not of a kind that begins with “ethics-”.", kind.Value);
            if (part.Name.LocalName is "p" or "named-content" && part.Attribute("content-type")?.Value == Kind)
                yield return At(part, "A part of the section on ethics is marked as the whole.");
        }
    }
}
