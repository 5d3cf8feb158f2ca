using System.Xml.Linq;
using Pipeline.Vocabulary;
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
        var fields = new XElement(
            "article",
            new XAttribute(XNamespace.Xmlns + "xlink", JatsNames.Xlink),
            new XAttribute(XNamespace.Xmlns + "ali", JatsNames.Ali),
            Xml.Attribute("article-type", article.Meta.ArticleType),
            new XAttribute("dtd-version", "1.3"),
            Xml.Language(article.Language) ?? new XAttribute(JatsNames.Lang, DefaultLanguage),
            new XElement("front", JournalMetaXml.Write(article.Journal, blocks), new ArticleMetaXml(article, blocks).Write()),
            Body(article.Body, blocks),
            BackXml.Write(article.Back, blocks),
            Xml.Around("floats-group", blocks.Write(article.Floats))
        );
        if (!article.Markup.Elements.Any(kept => kept.Name == ProcessingMetaXml.Name))
            fields.AddFirst(ProcessingMetaXml.Write(fields));
        var tree = blocks.Complete(fields, article.Markup);
        MathXml.Settle(tree);
        return tree;
    }

    public static XElement? Body(Body body, BlockXml blocks)
    {
        var element = Xml.Around(
            "body",
            blocks.Write(body.Blocks),
            body.Sections.Select(blocks.WriteSection),
            Signature(body.Signature, blocks)
        );
        return body.Markup.IsNone ? element : blocks.Complete(element ?? new XElement("body"), body.Markup);
    }

    /// <summary>JATS Publishing 1.3 has it once, behind the sections of the body; each sig is a line of it.</summary>
    public static XElement? Signature(Seq<Block> signature, BlockXml blocks) =>
        Xml.Around(
            "sig-block",
            signature.OfType<Paragraph>().Select(line => new XElement("sig", blocks.Inline(line.Content)).From(line.Source))
        );
}
