using System.Xml.Linq;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Head;

/// <summary>Writes what a page's head tells of its article to those who do not read the page.</summary>
internal static class PageHead
{
    /// <param name="isProof">A proof is not to be found by searchers, nor taken for the article.</param>
    public static IEnumerable<XElement> Write(Article article, PageLinks links, bool isProof)
    {
        var facts = new ArticleFacts(article, links);
        return
        [
            .. isProof ? MetaTags.Named("robots", "noindex") : MetaTags.Link("canonical", InlineHtml.WebAddress(facts.Canonical)),
            .. MetaTags.Named("description", OpenGraphTags.Shortened(facts.Description)),
            .. MetaTags.Named(
                "author",
                string.Join(", ", article.Meta.Contribs.Select(contrib => contrib.Display).Where(name => name.Length > 0))
            ),
            .. MetaTags.Link("license", InlineHtml.WebAddress(article.Meta.Permissions.LicenceUrl)),
            .. MetaTags.Link("alternate", links.Pdf, new XAttribute("type", "application/pdf")),
            .. MetaTags.Link("alternate", links.Xml, new XAttribute("type", "application/xml")),
            .. CitationTags.Write(article, facts, links),
            .. DublinCoreTags.Write(article, facts),
            .. OpenGraphTags.Write(article, facts),
            LinkedData.Write(article, facts, links),
        ];
    }
}
