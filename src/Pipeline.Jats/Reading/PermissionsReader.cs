using System.Globalization;
using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads permissions.</summary>
internal static class PermissionsReader
{
    public static Permissions Read(XElement? permissions, BlockReader blocks)
    {
        if (permissions is null)
            return new();
        var license = permissions.Element("license");
        return new()
        {
            CopyrightStatement = permissions.Element("copyright-statement")?.Value,
            CopyrightYear = int.TryParse(
                permissions.Element("copyright-year")?.Value,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var year
            )
                ? year
                : null,
            CopyrightHolder = permissions.Element("copyright-holder")?.Value,
            LicenceUrl = license?.Element(JatsNames.Ali + "license_ref")?.Value ?? license?.Attribute(JatsNames.Href)?.Value,
            LicenceText =
                license is null ? null
                : string.Join(' ', license.Elements("license-p").Select(text => text.Value)) is { Length: > 0 } text ? text
                : null,
            LicenceLanguage = license?.Attribute(JatsNames.Lang)?.Value,
            LicenceName = license?.Elements("license-p").Elements("ext-link").FirstOrDefault()?.Value,
            Source = blocks.PlaceOf(permissions),
        };
    }
}
