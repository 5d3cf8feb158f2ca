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

    /// <summary>Attributes of the root that fields hold or that the writer sets.</summary>
    private static readonly XName[] Known = ["article-type", "dtd-version", JatsNames.Lang];

    private readonly XElement _root;
    private readonly string _language;
    private readonly BlockReader _blocks;

    /// <param name="isForPages">Whether the article is read for its pages alone.</param>
    public ArticleReader(XElement root, Func<XElement, SourceRef> locate, ReadingLog log, bool isForPages)
    {
        _root = root;
        _language = root.Attribute(JatsNames.Lang)?.Value is { Length: > 0 } language ? language : ArticleXml.DefaultLanguage;
        _blocks = new(_language, locate, log, isForPages);
    }

    public Article Read()
    {
        var front = _root.Element("front");
        var meta = front?.Element("article-meta") ?? new XElement("article-meta");
        var contribs = new ContribReader(meta, _blocks);
        var floats = _blocks.Read(_root.Elements("floats-group").Elements());
        var article = new Article(
            _language,
            JournalReader.Read(front?.Element("journal-meta"), _blocks),
            new ArticleMetaReader(meta, _language, _blocks).Read(_root.Attribute("article-type")?.Value ?? string.Empty, contribs),
            Body(_root.Element("body")),
            new BackReader(_blocks, _root).Read(_root.Element("back"), contribs.Statements()),
            []
        )
        {
            Floats = floats,
            Markup = OwnMarkup(floats),
        };
        return WithMetaMarkup(WithContribMarkup(WithBackMarkup(article), contribs.Authors), meta);
    }

    private Body Body(XElement? body)
    {
        if (body is null)
            return new([], []);
        var signature = Signature(body.Element("sig-block"));
        return new(
            _blocks.Read(body.Elements().Where(child => child.Name != "sec" && (child.Name != "sig-block" || signature.IsEmpty))),
            body.Elements("sec").Select(section => _blocks.ReadSection(section, section.Attribute("sec-type")?.Value)).ToSeq()
        )
        {
            Signature = signature,
            Markup = new() { Attributes = InlineReader.Attributes(body) },
        };
    }

    /// <summary>The lines of a signature that says nothing but words; one with pictures or words between its lines is kept as it is.</summary>
    private Seq<Block> Signature(XElement? block)
    {
        if (block is null)
            return [];
        var lines = block
            .Elements("sig")
            .Select(
                Block (line) => new Paragraph(_blocks.Inlines.Read(line.Nodes(), InlinePlace.Text, isCareful: true), _blocks.PlaceOf(line))
            )
            .ToSeq();
        return ArticleXml.Signature(lines, _blocks.Writer) is { } written && SameMarkup.Is(written, block) ? lines : [];
    }

    /// <summary>What stands beside the parts, and floats whose group says more than they.</summary>
    private Markup OwnMarkup(Seq<Block> floats)
    {
        var own = new XElement(
            _root.Name,
            _root.Attributes().Where(attribute => !Known.Contains(attribute.Name)),
            _root.Elements().Where(child => !Parts.Contains(child.Name.LocalName) && !IsWrittenAnew(child))
        );
        return _blocks.Markup.OfPart(
            own,
            () => floats.IsEmpty ? new("article") : new("article", new XElement("floats-group", _blocks.Writer.Write(floats)))
        );
    }

    /// <summary>What tells of the file itself is made of what the file holds, and is kept only where it says something else.</summary>
    private bool IsWrittenAnew(XElement child) =>
        child.Name == ProcessingMetaXml.Name && SameMarkup.Is(child, ProcessingMetaXml.Write(_root));

    private Article WithBackMarkup(Article article) =>
        _root.Element("back") is not { } back
            ? article
            : article with
            {
                Back = article.Back with { Markup = _blocks.Markup.OfPart(back, () => BackXml.Write(article.Back, _blocks.Writer)) },
            };

    private Article WithContribMarkup(Article article, List<XElement> authors)
    {
        var written = new Lazy<List<XElement>>(() =>
            new ContribXml(article.Meta, _blocks.Writer).Group()?.Elements("contrib").ToList() ?? []
        );
        return article with
        {
            Meta = article.Meta with
            {
                Contribs = article
                    .Meta.Contribs.Select(
                        (contrib, at) => contrib with { Markup = _blocks.Markup.OfPart(authors[at], () => written.Value[at]) }
                    )
                    .ToSeq(),
            },
        };
    }

    private Article WithMetaMarkup(Article article, XElement meta) =>
        article with
        {
            Meta = article.Meta with { Markup = _blocks.Markup.OfPart(meta, () => new ArticleMetaXml(article, _blocks.Writer).Write()) },
        };
}
