using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Funding;

/// <summary>The awards that an article prints, with the paragraph that names each.</summary>
internal static class FundingStatements
{
    /// <summary>JATS fn-type of a note that says who paid.</summary>
    private const string Disclosure = "financial-disclosure";

    public static IEnumerable<(Award Award, Paragraph Paragraph)> AwardsIn(Article article) =>
        Statements(article)
            .SelectMany(paragraph => AwardReader.ReadLabelled(TextOf(paragraph)).Select(award => (award, paragraph)))
            .Concat(
                Thanks(article)
                    .SelectMany(paragraph => AwardReader.Read(TextOf(paragraph), areNumbered: true).Select(award => (award, paragraph)))
            );

    /// <summary>What the article says of who paid.</summary>
    public static IEnumerable<Paragraph> Statements(Article article) =>
        article
            .Back.Sections.Where(section => section.SecType == "funding-statement")
            .SelectMany(section => section.Blocks.OfType<Paragraph>())
            .Concat(article.Meta.AuthorNotes.Where(note => note.FnType == Disclosure).Select(Text));

    /// <summary>Where payers are thanked among others: acknowledgements, and notes about the authors.</summary>
    public static IEnumerable<Paragraph> Thanks(Article article) =>
        article
            .Back.Acknowledgements.OfType<Paragraph>()
            .Concat(article.Meta.AuthorNotes.Where(note => note.FnType != Disclosure).Select(Text));

    /// <summary>The article with the places of the paragraphs that name one of its payers, where no section is given to them.</summary>
    public static Article WithPayersNamed(Article article) =>
        article with
        {
            Meta = article.Meta with
            {
                PayersNamed = article
                    .Back.Acknowledgements.OfType<Paragraph>()
                    .Concat(article.Meta.AuthorNotes.Select(Text))
                    .Where(paragraph => article.Meta.Awards.Any(award => FunderMentions.IsIn(award, TextOf(paragraph))))
                    .Select(paragraph => paragraph.FirstWords)
                    .ToSeq(),
            },
        };

    private static Paragraph Text(AuthorNote note) => new(note.Content, note.Source);

    /// <summary>"Sea Foundation: SF-1, SF-2".</summary>
    public static string InWords(Award award) =>
        award.Numbers.IsEmpty ? award.Funder : $"{award.Funder}: {string.Join(", ", award.Numbers)}";

    public static string TextOf(Paragraph paragraph) => Spaces.Collapse(paragraph.Content.PlainText());
}
