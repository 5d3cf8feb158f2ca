using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Head;

/// <summary>What is shown where the page is shared (The Open Graph protocol, type article).</summary>
internal static class OpenGraphTags
{
    /// <summary>No network shows more of a description.</summary>
    private const int DescriptionLength = 300;

    public static IEnumerable<XElement> Write(Article article, ArticleFacts facts) =>
        [
            .. MetaTags.Property("og:type", "article"),
            .. MetaTags.Property("og:title", facts.Title),
            .. MetaTags.Property("og:description", Shortened(facts.Description)),
            .. MetaTags.Property("og:url", facts.Canonical),
            .. MetaTags.Property("og:site_name", article.Journal.Title),
            .. MetaTags.Property("og:locale", Locale(article.Language)),
            .. MetaTags.Property("article:published_time", article.Meta.Published?.ToString()),
            .. MetaTags.Property("article:section", article.Meta.Subject),
            .. article.Meta.Contribs.SelectMany(contrib => MetaTags.Property("article:author", contrib.Display)),
            .. article.Meta.KwdGroups.Take(1).SelectMany(group => group.Kwds).SelectMany(kwd => MetaTags.Property("article:tag", kwd)),
        ];

    /// <summary>Cut at a word; at least the first word is kept.</summary>
    internal static string? Shortened(string? text)
    {
        if (text is null || text.Length <= DescriptionLength)
            return text;
        var end = text.LastIndexOf(' ', DescriptionLength);
        if (end <= 0)
            end = char.IsHighSurrogate(text[DescriptionLength - 1]) ? DescriptionLength - 1 : DescriptionLength;
        return text[..end] + " …";
    }

    /// <summary>Language and country; a tag without a country is none.</summary>
    private static string? Locale(string language) =>
        language.Split('-') is [var name, { Length: 2 } country] ? $"{name}_{country.ToUpperInvariant()}" : null;
}
