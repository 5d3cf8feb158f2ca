using System.Xml.Linq;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Head;

/// <summary>Dublin Core in meta elements (DCMI, "Expressing Dublin Core metadata using HTML/XHTML meta and link elements").</summary>
internal static class DublinCoreTags
{
    public static IEnumerable<XElement> Write(Article article, ArticleFacts facts)
    {
        var meta = article.Meta;
        return
        [
            .. MetaTags.Link("schema.DC", "http://purl.org/dc/elements/1.1/"),
            .. MetaTags.Link("schema.DCTERMS", "http://purl.org/dc/terms/"),
            .. MetaTags.Named("DC.title", facts.Title),
            .. meta.TranslatedTitles.SelectMany(title => MetaTags.Named("DCTERMS.alternative", title.Content.PlainText(), title.Language)),
            .. meta.Contribs.SelectMany(contrib => MetaTags.Named("DC.creator", contrib.Display)),
            .. meta.KwdGroups.SelectMany(group => group.Kwds.SelectMany(kwd => MetaTags.Named("DC.subject", kwd, group.Language))),
            .. meta
                .Abstracts.Where(item => item.Kind is null)
                .SelectMany(item => MetaTags.Named("DC.description", ArticleFacts.Text(item), item.Language)),
            .. MetaTags.Named("DC.publisher", article.Journal.Publisher),
            .. MetaTags.Named("DC.date", meta.Published?.ToString()),
            .. MetaTags.Named("DC.type", "Text"),
            .. MetaTags.Named("DC.format", "text/html"),
            .. MetaTags.Named("DC.identifier", facts.Canonical),
            .. facts.DoiUrl == facts.Canonical ? [] : MetaTags.Named("DC.identifier", facts.DoiUrl),
            .. MetaTags.Named("DC.source", Source(article, facts)),
            .. MetaTags.Named("DC.language", article.Language),
            .. MetaTags.Named("DC.rights", meta.Permissions.CopyrightStatement),
            .. MetaTags.Named("DCTERMS.license", InlineHtml.WebAddress(meta.Permissions.LicenceUrl)),
        ];
    }

    private static string Source(Article article, ArticleFacts facts)
    {
        var number = article.Meta switch
        {
            { Volume: { Length: > 0 } volume, Issue: { Length: > 0 } issue } => $"{volume}({issue})",
            { Volume: { Length: > 0 } volume } => volume,
            _ => null,
        };
        return string.Join(", ", new[] { article.Journal.Title, number, facts.Pages }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
