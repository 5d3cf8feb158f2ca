using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>
/// A link to a bookmark of the manuscript, written as a link to "#bookmark" ("page#bookmark" where its text is the page
/// number of that place) from the time its paragraph is read until <see cref="PlaceReferences"/> knows what the place
/// became. None is left in the article that the stage gives back.
/// </summary>
/// <param name="Bookmark">Name of the bookmark.</param>
/// <param name="IsPageNumber">Whether its text is a page number.</param>
internal readonly record struct PlaceLink(string Bookmark, bool IsPageNumber)
{
    private const string PagePrefix = "page#";

    /// <summary>The address of the link in a format; null where the format has none, or one that leads outside.</summary>
    public static string? Of(RunFormat format) =>
        format.Link is not ['#', .. var bookmark] ? null
        : format.Origin == TextOrigin.PageNumber ? PagePrefix + bookmark
        : format.Link;

    /// <summary>The link to a place that an inline is; null for every other inline.</summary>
    public static PlaceLink? Read(Inline inline) =>
        inline switch
        {
            ExtLink { Uri: ['#', .. var bookmark] } => new(bookmark, false),
            ExtLink { Uri: var uri } when uri.StartsWith(PagePrefix, StringComparison.Ordinal) => new(uri[PagePrefix.Length..], true),
            _ => null,
        };
}
