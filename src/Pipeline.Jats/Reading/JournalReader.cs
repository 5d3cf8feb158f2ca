using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads journal-meta.</summary>
internal static class JournalReader
{
    public static JournalMeta Read(XElement? meta, BlockReader blocks)
    {
        var journal = new JournalMeta(
            Id(meta),
            meta?.Descendants("journal-title").FirstOrDefault()?.Value ?? string.Empty,
            meta?.Descendants("abbrev-journal-title").FirstOrDefault()?.Value ?? string.Empty,
            Issn(meta, "print", "ppub"),
            Issn(meta, "electronic", "epub"),
            meta?.Element("publisher")?.Element("publisher-name")?.Value ?? string.Empty,
            meta?.Element("publisher")?.Element("publisher-loc")?.Value,
            meta?.Element("self-uri")?.Attribute(JatsNames.Href)?.Value
        );
        return meta is null
            ? journal
            : journal with
            {
                Markup = blocks.Markup.OfPart(meta, () => JournalMetaXml.Write(journal, blocks.Writer)),
            };
    }

    private static string Id(XElement? meta) =>
        (
            meta?.Elements("journal-id").FirstOrDefault(id => id.Attribute("journal-id-type")?.Value == "publisher-id")
            ?? meta?.Element("journal-id")
        )?.Value
        ?? string.Empty;

    private static string? Issn(XElement? meta, string format, string pubType) =>
        meta
            ?.Elements("issn")
            .FirstOrDefault(issn => issn.Attribute("publication-format")?.Value == format || issn.Attribute("pub-type")?.Value == pubType)
            ?.Value;
}
