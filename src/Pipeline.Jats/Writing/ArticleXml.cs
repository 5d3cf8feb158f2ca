using System.Xml.Linq;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Makes the element tree of an article, ids and characters as the article has them.</summary>
internal static class ArticleXml
{
    /// <summary>What a file without xml:lang says by the DTD.</summary>
    public const string DefaultLanguage = "en";

    public static XElement Write(Article article)
    {
        var blocks = new BlockXml(article.Language, article.Media);
        var tree = blocks.Complete(new XElement("article",
            new XAttribute(XNamespace.Xmlns + "xlink", JatsNames.Xlink),
            new XAttribute(XNamespace.Xmlns + "ali", JatsNames.Ali),
            Xml.Attribute("article-type", article.Meta.ArticleType),
            new XAttribute("dtd-version", "1.3"),
            Xml.Language(article.Language) ?? new XAttribute(JatsNames.Lang, DefaultLanguage),
            new XElement("front", JournalMetaXml.Write(article.Journal, blocks), new ArticleMetaXml(article, blocks).Write()),
            Body(article.Body, blocks),
            BackXml.Write(article.Back, blocks)), article.Markup);
        MathXml.Settle(tree);
        return tree;
    }

    public static XElement? Body(Body body, BlockXml blocks)
    {
        var element = Xml.Around("body", blocks.Write(body.Blocks), body.Sections.Select(blocks.WriteSection));
        return body.Markup.IsNone ? element : blocks.Complete(element ?? new XElement("body"), body.Markup);
    }
}
