using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Makes the element tree of an article, ids and characters as the article has them.</summary>
internal static class ArticleXml
{
    public static XElement Write(Article article)
    {
        var blocks = new BlockXml(article.Language, article.Media);
        var tree = new XElement("article",
            new XAttribute(XNamespace.Xmlns + "xlink", JatsNames.Xlink),
            new XAttribute(XNamespace.Xmlns + "ali", JatsNames.Ali),
            Xml.Attribute("article-type", article.Meta.ArticleType),
            new XAttribute("dtd-version", "1.3"),
            Xml.Language(article.Language),
            new XElement("front", JournalMetaXml.Write(article.Journal), new ArticleMetaXml(article, blocks).Write()),
            Xml.Around("body", blocks.Write(article.Body.Blocks), article.Body.Sections.Select(blocks.WriteSection)),
            BackXml.Write(article.Back, blocks));
        MathXml.Settle(tree);
        return tree;
    }
}
