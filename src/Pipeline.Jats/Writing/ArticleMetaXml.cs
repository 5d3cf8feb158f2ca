using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Writing;

/// <summary>Writes article-meta, its parts in the order of the DTD.</summary>
internal sealed class ArticleMetaXml(Article article, BlockXml blocks)
{
    private readonly ArticleMeta _meta = article.Meta;

    public XElement Write()
    {
        var contribs = new ContribXml(_meta, blocks);
        return blocks.Complete(
            new XElement(
                "article-meta",
                Xml.Leaf("article-id", _meta.Doi, new XAttribute("pub-id-type", "doi")),
                Categories(),
                TitleGroup(),
                contribs.Group(),
                contribs.OtherGroup(),
                contribs.Affs(),
                contribs.AuthorNotes(BackXml.ConflictStatements(article.Back, blocks)),
                DateXml.Published(_meta.Published),
                Xml.Leaf("volume", _meta.Volume),
                Xml.Leaf("issue", _meta.Issue),
                Pages(),
                _meta.Products.Select(CitationXml.Product),
                DateXml.History(_meta),
                PermissionsXml.Write(_meta.Permissions, article.Language),
                SelfUris(),
                _meta.Related.Select(RelatedArticle),
                _meta.Trials.Select(TrialXml.Write),
                Abstracts(),
                _meta.KwdGroups.Select(KwdGroup),
                FundingXml.Write(article, blocks),
                CountsXml.Write(article),
                MadeBy()
            ).From(_meta.Title.Source),
            _meta.Markup
        );
    }

    private XElement? Categories() =>
        Xml.Around(
            "article-categories",
            Xml.Around("subj-group", new XAttribute("subj-group-type", "heading"), Xml.Leaf("subject", _meta.Subject))
        );

    private XElement TitleGroup() =>
        new XElement(
            "title-group",
            blocks.Title("article-title", _meta.Title.Content),
            _meta.Subtitle.IsEmpty ? null : blocks.Title("subtitle", _meta.Subtitle),
            _meta.TranslatedTitles.Select(title =>
                new XElement("trans-title-group", Xml.Language(title.Language), blocks.Title("trans-title", title.Content)).From(
                    title.Source
                )
            ),
            Xml.Leaf("alt-title", _meta.RunningTitle, new XAttribute("alt-title-type", "running-head"))
        ).From(_meta.Title.Source);

    private IEnumerable<XElement?> Pages() =>
        string.IsNullOrWhiteSpace(_meta.FirstPage)
            ? [Xml.Leaf("elocation-id", _meta.ElocationId)]
            : [Xml.Leaf("fpage", _meta.FirstPage), Xml.Leaf("lpage", _meta.LastPage)];

    /// <summary>Where the article is read, and its pages beside this file; titles say what the addresses lead to (JATS4R accessibility).</summary>
    private IEnumerable<XElement> SelfUris()
    {
        if (!string.IsNullOrWhiteSpace(_meta.Url))
            yield return SelfUri(Xml.Uri(_meta.Url), "html", "Article on the web");
        else if (!string.IsNullOrWhiteSpace(_meta.Doi))
            yield return SelfUri(DoiText.Address(_meta.Doi.Trim()), "html", "Article on the web");
        yield return SelfUri(JatsNames.PagesFile, "pdf", "Article as PDF");
    }

    private static XElement SelfUri(string address, string contentType, string title) =>
        new(
            "self-uri",
            new XAttribute("content-type", contentType),
            new XAttribute(JatsNames.Href, address),
            new XAttribute(JatsNames.LinkTitle, title)
        );

    private static XElement RelatedArticle(RelatedArticle related, int index) =>
        new(
            "related-article",
            new XAttribute("id", FormattableString.Invariant($"related{index + 1}")),
            new XAttribute("related-article-type", related.Type),
            new XAttribute("ext-link-type", "doi"),
            new XAttribute(JatsNames.Href, Xml.Uri(related.Doi))
        );

    private static XElement MadeBy() =>
        new(
            "custom-meta-group",
            new XElement(
                "custom-meta",
                new XElement("meta-name", "pipeline-version"),
                new XElement("meta-value", typeof(Article).Assembly.GetName().Version!.ToString(3))
            )
        );

    /// <summary>Abstracts in the article's language, then those in others; every one but the first says its language (JATS4R abstracts).</summary>
    private IEnumerable<XElement> Abstracts()
    {
        var own = _meta.Abstracts.Where(item => IsArticleLanguage(item.Language)).OrderBy(item => item.Kind is not null).ToList();
        return own.Select((item, index) => Abstract("abstract", item, index == 0 ? null : Xml.Language(item.Language)))
            .Concat(
                _meta
                    .Abstracts.Where(item => !IsArticleLanguage(item.Language))
                    .Select(item => Abstract("trans-abstract", item, Xml.Language(item.Language)))
            );
    }

    /// <summary>
    /// The heading "Abstract" is what readers of JATS print themselves, and sections of an abstract say no kind (PMC style,
    /// abstracts); any other heading is kept.
    /// </summary>
    private XElement Abstract(string name, Abstract item, XAttribute? language) =>
        new XElement(
            name,
            item.Kind is { } kind ? new XAttribute("abstract-type", kind) : null,
            language,
            string.Equals(item.Heading?.Trim(), "Abstract", StringComparison.OrdinalIgnoreCase) ? null : Xml.Leaf("title", item.Heading),
            blocks.WriteParagraphs(item.Blocks),
            item.Sections.Select(section => blocks.WriteSection(section with { SecType = null }))
        ).From(item.Source);

    /// <summary>One kwd-group says no language where it is the article's (JATS4R keywords).</summary>
    private XElement? KwdGroup(KwdGroup group)
    {
        Seq<string> kwds = group.Kwds.IsEmpty ? [group.Raw] : group.Kwds;
        var elements = kwds.Select(kwd => Xml.Leaf("kwd", kwd)).OfType<XElement>().ToList();
        return elements.Count == 0
            ? null
            : new XElement(
                "kwd-group",
                new XAttribute("kwd-group-type", group.Type ?? "author"),
                Xml.LanguageUnless(group.Language, article.Language),
                Xml.Leaf("title", group.Label),
                elements
            ).From(group.Source);
    }

    private bool IsArticleLanguage(string language) => string.Equals(language, article.Language, StringComparison.OrdinalIgnoreCase);
}
