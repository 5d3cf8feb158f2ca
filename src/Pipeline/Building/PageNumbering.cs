using Pipeline.Vocabulary;

namespace Pipeline.Building;

/// <summary>Lets the pages of an issue run on from article to article.</summary>
internal static class PageNumbering
{
    /// <summary>
    /// First page of each article: the one issue.yaml gives it, else the page after the article before. Articles that
    /// could not be read take no pages.
    /// </summary>
    /// <param name="counted">Each article typeset on any pages, in printing order; null where it could not be read.</param>
    public static Seq<int> Place(Seq<TypesetArticle?> counted)
    {
        var next = 0;
        return counted.Select(article =>
        {
            if (article is null)
                return next;
            var isPlaced = next == 0 || article.Prepared.Task.Issue.FirstPage is not null;
            var first = isPlaced ? article.FirstPage : next;
            next = first + article.Document.Pages.Count;
            return first;
        });
    }
}
