using System.Xml.Linq;

namespace Pipeline.Html.Head;

/// <summary>Builds meta and link elements; what has no content is not written.</summary>
internal static class MetaTags
{
    public static IEnumerable<XElement> Named(string name, string? content, string? language = null) =>
        Tag("name", name, content, language);

    /// <summary>For vocabularies that are written as RDFa (Open Graph).</summary>
    public static IEnumerable<XElement> Property(string name, string? content) => Tag("property", name, content, null);

    public static IEnumerable<XElement> Link(string relation, string? address, params XAttribute[] attributes) =>
        string.IsNullOrWhiteSpace(address)
            ? []
            : [new XElement("link", new XAttribute("rel", relation), new XAttribute("href", address), attributes)];

    private static IEnumerable<XElement> Tag(string kind, string name, string? content, string? language) =>
        string.IsNullOrWhiteSpace(content)
            ? []
            :
            [
                new XElement(
                    "meta",
                    new XAttribute(kind, name),
                    string.IsNullOrWhiteSpace(language) ? null : new XAttribute("lang", language),
                    new XAttribute("content", content)
                ),
            ];
}
