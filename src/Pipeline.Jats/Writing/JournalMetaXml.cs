using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes journal-meta.</summary>
internal static class JournalMetaXml
{
    public static XElement Write(JournalMeta journal, BlockXml blocks) => blocks.Complete(WriteFields(journal), journal.Markup);

    private static XElement WriteFields(JournalMeta journal) =>
        new(
            "journal-meta",
            new XElement("journal-id", new XAttribute("journal-id-type", "publisher-id"), journal.Id),
            Xml.Around(
                "journal-title-group",
                Xml.Leaf("journal-title", journal.Title),
                Xml.Leaf("abbrev-journal-title", journal.AbbreviatedTitle, new XAttribute("abbrev-type", "publisher"))
            ),
            Issns(journal),
            Publisher(journal),
            journal.Url is { Length: > 0 } url
                ? new XElement("self-uri", new XAttribute(JatsNames.Href, Xml.Uri(url)), new XAttribute(JatsNames.LinkTitle, journal.Title))
                : null
        );

    /// <summary>The DTD wants an issn: a journal without one has an empty one, and the check says so.</summary>
    private static XElement[] Issns(JournalMeta journal)
    {
        XElement?[] known = [Issn(journal.PrintIssn, "print", "ppub"), Issn(journal.ElectronicIssn, "electronic", "epub")];
        XElement[] issns = [.. known.OfType<XElement>()];
        return issns.Length > 0 ? issns : [new XElement("issn", new XAttribute("publication-format", "electronic"))];
    }

    private static XElement? Issn(string? issn, string format, string pubType) =>
        Xml.Leaf("issn", issn, new XAttribute("pub-type", pubType), new XAttribute("publication-format", format));

    private static XElement? Publisher(JournalMeta journal) =>
        string.IsNullOrWhiteSpace(journal.Publisher)
            ? null
            : new XElement(
                "publisher",
                new XElement("publisher-name", journal.Publisher),
                Xml.Leaf("publisher-loc", journal.PublisherPlace)
            );
}
