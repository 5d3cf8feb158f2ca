using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS051: a link whose address cannot be followed.</summary>
internal sealed partial class LinkAddressWrong()
    : ConsumerRule(
        new(
            "JATS051",
            Severity.Query,
            "Link address wrong",
            "An address that is empty, holds blanks or names no protocol leads nowhere.",
            "PMC style, xlink:href",
            "<ext-link xlink:href=\"www.example.org\">",
            "<ext-link xlink:href=\"https://www.example.org\">",
            "Correct the address in the manuscript."
        ),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var element in article.Root.DescendantsAndSelf())
        {
            if (JatsArticle.AddressOf(element) is not { } address)
                continue;
            if (string.IsNullOrWhiteSpace(address))
                yield return At(element, "The address of a link is empty.", JatsArticle.TextOf(element));
            else if (address.Any(char.IsWhiteSpace))
                yield return At(element, "The address of a link holds a blank.", address);
            else if (IsWebLink(element) && !NamesProtocol(address))
                yield return At(element, "The address of a link names no protocol such as https.", address);
            else if (IsPicture(element) && !Extension().IsMatch(address))
                yield return At(element, "The name of a picture file has no extension.", address);
        }
    }

    private static bool IsWebLink(XElement element) =>
        element.Name == "uri" || (element.Name == "ext-link" && element.Attribute("ext-link-type")?.Value is null or "uri");

    private static bool IsPicture(XElement element) => element.Name.LocalName is "graphic" or "inline-graphic";

    /// <summary>The name of a host with a port is none.</summary>
    private static bool NamesProtocol(string address) =>
        JatsArticle.IsWebAddress(address) && !address.AsSpan(0, address.IndexOf(':', StringComparison.Ordinal)).Contains('.');

    [GeneratedRegex("\\.[A-Za-z0-9]{2,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Extension();
}
