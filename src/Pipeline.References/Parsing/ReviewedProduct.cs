using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Splits the line that names a reviewed work, which has what no reference has: its price, its pages in all. Only fields
/// that tell a book are kept.
/// </summary>
internal static class ReviewedProduct
{
    private static readonly HashSet<RefField> Kept =
    [
        RefField.Surname,
        RefField.GivenNames,
        RefField.Suffix,
        RefField.Collab,
        RefField.EtAl,
        RefField.Year,
        RefField.Source,
        RefField.Edition,
        RefField.Series,
        RefField.PublisherName,
        RefField.PublisherLoc,
        RefField.Isbn,
        RefField.Doi,
        RefField.Uri,
    ];

    public static Reference Parse(Reference work)
    {
        var parsed = ReferenceParser.Parse(work);
        return parsed with { Type = PublicationType.Book, Parts = parsed.Parts.Select(Keep) };
    }

    private static RefPart Keep(RefPart part) =>
        part switch
        {
            { Field: RefField.ArticleTitle } => part with { Field = RefField.Source },
            _ when Kept.Contains(part.Field) => part,
            _ => part with { Field = RefField.None },
        };
}
