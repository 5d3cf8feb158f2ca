using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Writes permissions as JATS4R recommends: year, holder, and the licence's address in license_ref and xlink:href alike. A
/// copyright without its year is none (JATS4R permissions, recommendation 3): only a line that the manuscript prints is kept.
/// </summary>
internal static class PermissionsXml
{
    public static XElement? Write(Permissions permissions, string language) =>
        Xml.Around(
                "permissions",
                HasCopyright(permissions) ? Xml.Leaf("copyright-statement", permissions.CopyrightStatement) : null,
                Xml.Leaf("copyright-year", permissions.CopyrightYear?.ToString(CultureInfo.InvariantCulture)),
                HasCopyright(permissions) ? Xml.Leaf("copyright-holder", permissions.CopyrightHolder) : null,
                License(permissions, language)
            )
            ?.From(permissions.Source);

    private static bool HasCopyright(Permissions permissions) => permissions.CopyrightYear is not null || !permissions.Source.IsNone;

    private static XElement? License(Permissions permissions, string language)
    {
        var address = string.IsNullOrWhiteSpace(permissions.LicenceUrl) ? null : Xml.Uri(permissions.LicenceUrl);
        return Xml.Around(
            "license",
            address?.Contains("creativecommons.org/", StringComparison.OrdinalIgnoreCase) == true
                ? new XAttribute("license-type", "open-access")
                : null,
            Xml.Attribute(JatsNames.Href, address),
            permissions.LicenceLanguage is { } other ? Xml.LanguageUnless(other, language) : null,
            Xml.Leaf(JatsNames.Ali + "license_ref", address),
            Sentence(permissions, address)
        );
    }

    /// <summary>The sentence as printed, with the licence's name in it as a link.</summary>
    private static XElement? Sentence(Permissions permissions, string? address)
    {
        if (string.IsNullOrWhiteSpace(permissions.LicenceText))
            return null;
        var (text, name) = (permissions.LicenceText, permissions.LicenceName);
        var at = address is null || string.IsNullOrWhiteSpace(name) ? -1 : text.IndexOf(name, StringComparison.Ordinal);
        return at < 0
            ? new XElement("license-p", text)
            : new XElement(
                "license-p",
                text[..at],
                new XElement("ext-link", new XAttribute("ext-link-type", "uri"), new XAttribute(JatsNames.Href, address!), name),
                text[(at + name!.Length)..]
            );
    }
}
