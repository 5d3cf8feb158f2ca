using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes permissions as JATS4R recommends: year, holder, and the licence's address in license_ref and xlink:href alike.</summary>
internal static class PermissionsXml
{
    public static XElement? Write(Permissions permissions) => Xml.Around("permissions",
        Xml.Leaf("copyright-statement", permissions.CopyrightStatement),
        Xml.Leaf("copyright-year", permissions.CopyrightYear?.ToString(CultureInfo.InvariantCulture)),
        Xml.Leaf("copyright-holder", permissions.CopyrightHolder),
        License(permissions))?.From(permissions.Source);

    private static XElement? License(Permissions permissions)
    {
        var address = string.IsNullOrWhiteSpace(permissions.LicenceUrl) ? null : Xml.Uri(permissions.LicenceUrl);
        return Xml.Around("license",
            address?.Contains("creativecommons.org/", StringComparison.OrdinalIgnoreCase) == true ? new XAttribute("license-type", "open-access") : null,
            Xml.Attribute(JatsNames.Href, address),
            Xml.Leaf(JatsNames.Ali + "license_ref", address),
            Sentence(permissions, address));
    }

    /// <summary>The sentence as printed, with the licence's name in it as a link.</summary>
    private static XElement? Sentence(Permissions permissions, string? address)
    {
        if (string.IsNullOrWhiteSpace(permissions.LicenceText)) return null;
        var (text, name) = (permissions.LicenceText, permissions.LicenceName);
        var at = address is null || string.IsNullOrWhiteSpace(name) ? -1 : text.IndexOf(name, StringComparison.Ordinal);
        return at < 0
            ? new XElement("license-p", text)
            : new XElement("license-p", text[..at], new XElement("ext-link", new XAttribute("ext-link-type", "uri"), new XAttribute(JatsNames.Href, address!), name), text[(at + name!.Length)..]);
    }
}
