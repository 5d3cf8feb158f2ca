using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS052: a link whose text is only its address.</summary>
internal sealed partial class LinkTextBare()
    : ConsumerRule(
        new(
            "JATS052",
            Severity.Info,
            "Link text is an address",
            "Those who hear an article hear the address letter by letter; words or a title say where the link leads.",
            "JATS4R accessibility, ext-link",
            "<ext-link>https://example.org/x</ext-link>",
            "<ext-link>the group’s yearly report</ext-link>",
            "Put words in place of the address, where the text allows it."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("ext-link", "uri", "self-uri")
            .Where(link =>
                link.Attribute(JatsNames.LinkTitle) is null
                && (JatsArticle.IsEmpty(link) || link.Value == JatsArticle.AddressOf(link) || Address().IsMatch(link.Value))
            )
            .Select(link => At(link, "The text of a link is only its address.", JatsArticle.AddressOf(link)));

    [GeneratedRegex("^(?:https?|s?ftp)://", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
