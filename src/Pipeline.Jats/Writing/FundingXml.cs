using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes funding-group: one for the article, one funder in each award-group, and the statement as printed (JATS4R funding).</summary>
internal static class FundingXml
{
    private const string Registry = "10.13039/";

    public static XElement? Write(Article article, BlockXml blocks)
    {
        var statements = Statements(article);
        return Xml.Around(
                "funding-group",
                article.Meta.Awards.Where(award => !string.IsNullOrWhiteSpace(award.Funder)).Select(Award),
                statements.Select(paragraph => Xml.Around("funding-statement", blocks.Inline(paragraph.Content))?.From(paragraph.Source))
            )
            ?.From(statements is [var first, ..] ? first.Source : SourceRef.None);
    }

    /// <summary>The section that says who paid; without one what names a payer elsewhere, of one paragraph the part that does.</summary>
    private static Seq<Paragraph> Statements(Article article)
    {
        var sections = article
            .Back.Sections.Where(section => section.SecType == "funding-statement")
            .SelectMany(section => section.Blocks)
            .OfType<Paragraph>()
            .ToSeq();
        if (!sections.IsEmpty)
            return sections;
        return article
            .Back.Acknowledgements.OfType<Paragraph>()
            .Concat(article.Meta.AuthorNotes.Select(note => new Paragraph(note.Content, note.Source)))
            .Where(paragraph => article.Meta.PayersNamed.Contains(paragraph.FirstWords))
            .ToSeq();
    }

    private static XElement Award(Award award) =>
        new(
            "award-group",
            new XElement("funding-source", new XElement("institution-wrap", new XElement("institution", award.Funder), Id(award.FunderId))),
            award.Numbers.Select(number => Xml.Leaf("award-id", number))
        );

    /// <summary>An id of the Open Funder Registry names its vocabulary; any other is a ROR id.</summary>
    private static XElement? Id(string? id) =>
        id?.IndexOf(Registry, StringComparison.Ordinal) is { } at and >= 0
            ? new XElement(
                "institution-id",
                new XAttribute("institution-id-type", "doi"),
                new XAttribute("vocab", "open-funder-registry"),
                new XAttribute("vocab-identifier", Registry + "open_funder_registry"),
                id[at..]
            )
            : Xml.Leaf("institution-id", id, new XAttribute("institution-id-type", "ror"));
}
