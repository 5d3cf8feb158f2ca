using Pipeline.Samples.Markup;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Citing;

/// <summary>Every text of a published article that its manuscript has too.</summary>
internal static class PublishedTexts
{
    /// <summary>Abstracts, text, captions, cells and statements in reading order, then the notes.</summary>
    public static IEnumerable<IReadOnlyList<Inline>> Texts(this PublishedArticle article) =>
        [
            .. article.Abstracts.SelectMany(summary => summary.Parts).Select(part => part.Text),
            .. article.Body.SelectMany(Texts),
            .. article.Statements.SelectMany(statement => statement.Text).SelectMany(Texts),
            .. article.Notes.Values,
        ];

    private static IEnumerable<IReadOnlyList<Inline>> Texts(Piece piece) =>
        piece switch
        {
            Heading heading => [heading.Title],
            Prose prose => [prose.Text],
            Quotation quotation => [quotation.Text],
            Listing listing => listing.Items,
            Picture picture => [picture.Caption, .. picture.Foot],
            DataTable table => [table.Caption, .. table.Rows.SelectMany(row => row).Select(cell => cell.Text), .. table.Foot],
            _ => [],
        };
}
