using System.Text;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Building;

/// <summary>The address under which an article's page will be published, as the journal's pattern says.</summary>
internal static class ArticleAddress
{
    /// <summary>Null where the journal has no pattern, or where the article lacks what the pattern asks for.</summary>
    /// <param name="name">Name of the article's folder.</param>
    public static string? Of(ArticleMeta meta, string name, JournalProfile journal)
    {
        if (journal.ArticleUrl is not { Length: > 0 } pattern)
            return null;
        var address = new StringBuilder(pattern);
        foreach (
            var (word, value) in new[]
            {
                ("{article}", name),
                ("{volume}", meta.Volume),
                ("{issue}", meta.Issue),
                ("{first-page}", meta.FirstPage),
                ("{doi}", meta.Doi),
            }
        )
        {
            if (!pattern.Contains(word, StringComparison.Ordinal))
                continue;
            if (string.IsNullOrEmpty(value))
                return null;
            address.Replace(word, string.Join('/', value.Split('/').Select(Uri.EscapeDataString)));
        }

        return
            Uri.TryCreate(address.ToString(), UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
    }
}
