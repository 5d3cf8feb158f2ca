using Pipeline.Scoring.Making;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Judging;

/// <summary>The facts a manuscript of a published article holds.</summary>
internal static class Truth
{
    /// <summary>How the heading of acknowledgements is named in facts, whatever it is called in print.</summary>
    public const string Acknowledgements = "1 Acknowledgements";

    public static Facts Of(Manuscript manuscript)
    {
        var article = manuscript.Article;
        var people = new People(article);
        var statements = article
            .Statements.Where(statement => statement.Text.Count > 0 && (statement.Title is not null || statement.IsAcknowledgement))
            .ToList();
        Piece[] pieces = [.. article.Body, .. statements.SelectMany(statement => statement.Text)];
        return new()
        {
            Title = [article.Title.Plain()],
            Authors = [.. article.Authors.Select(author => author.Name)],
            Affiliations = [.. people.Affiliations.Select(affiliation => affiliation.Address).Distinct()],
            Links =
            [
                .. article.Authors.SelectMany(author =>
                    people.AffiliationsOf(author).Select(affiliation => $"{author.Name} @ {affiliation.Address}")
                ),
            ],
            Contacts = manuscript.ContactsWritten,
            Abstracts =
            [
                .. article.Abstracts.Select(summary => string.Join(' ', summary.Parts.Select(part => $"{part.Title} {part.Text.Plain()}"))),
            ],
            Keywords = [.. article.Keywords.SelectMany(list => list.Words)],
            Sections =
            [
                .. Headings(article.Body),
                .. statements.SelectMany(statement =>
                    Headings(statement.Text).Prepend(statement.IsAcknowledgement ? Acknowledgements : $"1 {statement.Title}")
                ),
            ],
            Tables = [.. pieces.OfType<DataTable>().Select(Grid)],
            TableCaptions = [.. pieces.OfType<DataTable>().Select(table => $"{table.Number} {table.Caption.Plain()}")],
            Figures = [.. pieces.OfType<Picture>().Select(picture => $"{picture.Number} {picture.Caption.Plain()}")],
            Notes = [.. manuscript.NotesWritten.Select(id => article.Notes[id].Plain())],
            References = [.. article.References.Select(reference => reference.Plain())],
            Words = [.. pieces.SelectMany(TextOf).SelectMany(FactText.Words)],
        };
    }

    private static IEnumerable<string> Headings(IEnumerable<Piece> pieces) =>
        pieces.OfType<Heading>().Select(heading => $"{heading.Level} {heading.Title.Plain()}");

    private static IEnumerable<string> TextOf(Piece piece) =>
        piece switch
        {
            Prose prose => [prose.Text.Plain()],
            Quotation quotation => [quotation.Text.Plain()],
            FormulaLine formula => [formula.Text],
            Listing listing => listing.Items.Select(item => item.Plain()),
            _ => [],
        };

    private static string Grid(DataTable table)
    {
        var grid = new string[table.Rows.Count, table.Columns];
        for (var row = 0; row < table.Rows.Count; row++)
            foreach (var cell in table.Rows[row])
                grid[row, cell.Column] = cell.Text.Plain().Replace('\t', ' ');
        return string.Join(
            '\n',
            Enumerable
                .Range(0, table.Rows.Count)
                .Select(row => string.Join('\t', Enumerable.Range(0, table.Columns).Select(column => grid[row, column])))
        );
    }
}
