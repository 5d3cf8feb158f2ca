using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Writes processing-meta: the tag set, and what readers who cannot see or hear will find, in the words of schema.org (NISO
/// RP-47-2024, JATS4R Accessibility: accessibility metadata).
/// </summary>
internal static class ProcessingMetaXml
{
    public const string Name = "processing-meta";

    /// <param name="tree">The article, all but this.</param>
    public static XElement Write(XElement tree) =>
        new(
            Name,
            new XAttribute("tagset-family", "jats"),
            new XAttribute("base-tagset", "publishing"),
            new XAttribute("mathml-version", "3.0"),
            new XAttribute("table-model", "xhtml"),
            new XElement(
                "custom-meta-group",
                new XAttribute("content-type", "accessibility-metadata"),
                Features(tree).Select(feature => Term("accessibilityFeature", feature)),
                Term("accessibilityHazard", "none")
            )
        );

    /// <summary>Only what holds of the whole article.</summary>
    private static IEnumerable<string> Features(XElement tree)
    {
        yield return "readingOrder";
        if (tree.Descendants("sec").Any())
            yield return "structuralNavigation";
        var pictures = tree.Descendants().Where(element => element.Name.LocalName is "graphic" or "inline-graphic").ToList();
        if (
            pictures.Count > 0
            && pictures.TrueForAll(picture => picture.Element("alt-text") is { } description && !Undescribed.Is(description.Value))
        )
            yield return "alternativeText";
        if (tree.Descendants(JatsNames.Mml + "math").Any())
            yield return "MathML";
    }

    private static XElement Term(string name, string value) =>
        new("custom-meta", new XAttribute("vocab", "schema.org"), new XElement("meta-name", name), new XElement("meta-value", value));
}
