using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Funding;

/// <summary>The awards that an article prints, with the paragraph that names each.</summary>
internal static class FundingStatements
{
    public static IEnumerable<(Award Award, Paragraph Paragraph)> AwardsIn(Article article) =>
        Statements(article).SelectMany(paragraph => AwardReader.Read(TextOf(paragraph)).Select(award => (award, paragraph)))
            .Concat(Thanks(article).SelectMany(paragraph => AwardReader.Read(TextOf(paragraph), areNumbered: true).Select(award => (award, paragraph))));

    /// <summary>What the article says of who paid.</summary>
    public static IEnumerable<Paragraph> Statements(Article article) => article.Back.Sections
        .Where(section => section.SecType == "funding-statement")
        .SelectMany(section => section.Blocks.OfType<Paragraph>())
        .Concat(article.Meta.AuthorNotes.Where(note => note.FnType == "financial-disclosure").Select(note => new Paragraph(note.Content, note.Source)));

    public static IEnumerable<Paragraph> Thanks(Article article) => article.Back.Acknowledgements.OfType<Paragraph>();

    /// <summary>"Sea Foundation: SF-1, SF-2".</summary>
    public static string InWords(Award award) => award.Numbers.IsEmpty ? award.Funder : $"{award.Funder}: {string.Join(", ", award.Numbers)}";

    public static string TextOf(Paragraph paragraph) => Spaces.Collapse(paragraph.Content.PlainText());
}
