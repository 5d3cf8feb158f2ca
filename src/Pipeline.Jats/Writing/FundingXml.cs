using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes funding-group: one for the article, one funder in each award-group, and the statement as printed (JATS4R funding).</summary>
internal static class FundingXml
{
    private const string Registry = "10.13039/";

    /// <param name="statements">Sections of the article that say who paid.</param>
    public static XElement? Write(Seq<Award> awards, Seq<Section> statements, BlockXml blocks) => Xml.Around("funding-group",
        awards.Where(award => !string.IsNullOrWhiteSpace(award.Funder)).Select(Award),
        statements.SelectMany(section => section.Blocks).OfType<Paragraph>().Select(paragraph => Xml.Around("funding-statement", blocks.Inline(paragraph.Content))?.From(paragraph.Source)))?.From(statements is [var first, ..] ? first.Source : SourceRef.None);

    private static XElement Award(Award award) => new("award-group",
        new XElement("funding-source", new XElement("institution-wrap", new XElement("institution", award.Funder), Id(award.FunderId))),
        award.Numbers.Select(number => Xml.Leaf("award-id", number)));

    /// <summary>An id of the Open Funder Registry names its vocabulary; any other is a ROR id.</summary>
    private static XElement? Id(string? id) => id?.IndexOf(Registry, StringComparison.Ordinal) is { } at and >= 0
        ? new XElement("institution-id", new XAttribute("institution-id-type", "doi"), new XAttribute("vocab", "open-funder-registry"), new XAttribute("vocab-identifier", Registry + "open_funder_registry"), id[at..])
        : Xml.Leaf("institution-id", id, new XAttribute("institution-id-type", "ror"));
}
