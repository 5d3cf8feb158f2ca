using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>
/// Reads a tree that JATS Publishing 1.3 allows. First the fields, then, part by part, what the tree says beyond what the
/// writer makes of them.
/// </summary>
internal sealed class ArticleReader
{
    private static readonly string[] Parts = ["front", "body", "back"];

    private readonly XElement _root;
    private readonly string _language;
    private readonly BlockReader _blocks;

    public ArticleReader(XElement root, Func<XElement, SourceRef> locate, ReadingLog log)
    {
        _root = root;
        _language = root.Attribute(JatsNames.Lang)?.Value is { Length: > 0 } language ? language : ArticleXml.DefaultLanguage;
        _blocks = new(_language, locate, log);
    }

    public Article Read()
    {
        var front = _root.Element("front");
        var meta = front?.Element("article-meta") ?? new XElement("article-meta");
        var contribs = new ContribReader(meta, _blocks);
        var article = new Article(
            _language,
            JournalReader.Read(front?.Element("journal-meta"), _blocks),
            new ArticleMetaReader(meta, _language, _blocks).Read(_root.Attribute("article-type")?.Value ?? string.Empty, contribs),
            Body(_root.Element("body")),
            new BackReader(_blocks, _root).Read(_root.Element("back"), contribs.Statements()),
            [])
        {
            Markup = OwnMarkup(),
        };
        return WithMetaMarkup(WithContribMarkup(WithBackMarkup(article), contribs.Authors), meta);
    }

    private Body Body(XElement? body)
    {
        if (body is null) return new([], []);
        return new(
            _blocks.Read(body.Elements().Where(child => child.Name != "sec")),
            body.Elements("sec").Select(section => _blocks.ReadSection(section, section.Attribute("sec-type")?.Value)).ToSeq())
        {
            Markup = new() { Attributes = InlineReader.Attributes(body) },
        };
    }

    private Markup OwnMarkup() => new()
    {
        Attributes = InlineReader.Attributes(_root).Where(attribute => attribute.Name is not ("article-type" or "dtd-version" or "xml:lang")).ToSeq(),
        Elements = _root.Elements().Where(child => !Parts.Contains(child.Name.LocalName))
            .GroupBy(child => child.Name.LocalName)
            .Select(group => new KeptElements(group.Key, string.Empty, group.Select(_blocks.Keep).ToSeq()))
            .ToSeq(),
    };

    private Article WithBackMarkup(Article article) => _root.Element("back") is not { } back ? article : article with
    {
        Back = article.Back with { Markup = _blocks.Markup.Of(back, BackXml.Write(article.Back, _blocks.Writer)) },
    };

    private Article WithContribMarkup(Article article, List<XElement> authors)
    {
        var written = new ContribXml(article.Meta, _blocks.Writer).Group()?.Elements("contrib").ToList() ?? [];
        return article with
        {
            Meta = article.Meta with { Contribs = article.Meta.Contribs.Select((contrib, at) => contrib with { Markup = _blocks.Markup.Of(authors[at], written[at]) }).ToSeq() },
        };
    }

    private Article WithMetaMarkup(Article article, XElement meta) => article with
    {
        Meta = article.Meta with { Markup = _blocks.Markup.Of(meta, new ArticleMetaXml(article, _blocks.Writer).Write()) },
    };
}
