using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads the fields of article-meta.</summary>
internal sealed class ArticleMetaReader(XElement meta, string language, BlockReader blocks)
{
    /// <summary>What readers of JATS print over an abstract without a title.</summary>
    private const string UsualHeading = "Abstract";

    public ArticleMeta Read(string articleType, ContribReader contribs)
    {
        var titles = meta.Element("title-group");
        return new()
        {
            ArticleType = articleType,
            Subject = meta.Element("article-categories")?.Descendants("subject").FirstOrDefault()?.Value,
            Doi = meta.Elements("article-id").FirstOrDefault(id => id.Attribute("pub-id-type")?.Value == "doi")?.Value,
            Title = titles?.Element("article-title") is { } title
                ? new(language, blocks.Title(title), blocks.PlaceOf(title))
                : new(language, [], blocks.PlaceOf(meta)),
            Subtitle = blocks.Title(titles?.Element("subtitle")),
            TranslatedTitles = (titles?.Elements("trans-title-group") ?? []).Select(Translated).ToSeq(),
            RunningTitle = titles
                ?.Elements("alt-title")
                .FirstOrDefault(alternative => alternative.Attribute("alt-title-type")?.Value == "running-head")
                ?.Value,
            Contribs = contribs.Contribs(),
            OtherContribs = contribs.Others(),
            Affs = contribs.Affs(),
            AuthorNotes = contribs.Notes(),
            Volume = meta.Element("volume")?.Value,
            Issue = meta.Element("issue")?.Value,
            Published = DateReader.Published(meta),
            FirstPage = meta.Element("fpage")?.Value,
            LastPage = meta.Element("lpage")?.Value,
            ElocationId = meta.Element("fpage") is null ? meta.Element("elocation-id")?.Value : null,
            History = DateReader.History(meta.Element("history"), blocks.PlaceOf).ToSeq(),
            Permissions = PermissionsReader.Read(meta.Element("permissions"), blocks),
            Abstracts = meta.Elements().Where(child => child.Name.LocalName is "abstract" or "trans-abstract").Select(Abstract).ToSeq(),
            KwdGroups = meta.Elements("kwd-group").Select(KwdGroup).ToSeq(),
            Related = meta.Elements("related-article")
                .Where(related => related.Attribute("ext-link-type")?.Value == "doi")
                .Select(Related)
                .ToSeq(),
            Trials = meta.Elements("related-object").Select(TrialXml.Read).OfType<Trial>().ToSeq(),
            Products = Products(),
            Awards = meta.Elements("funding-group").Elements("award-group").Select(Award).ToSeq(),
        };
    }

    /// <summary>All of them, or none where one cannot be told by its fields: their order is kept either way.</summary>
    private Seq<Reference> Products()
    {
        var products = meta.Elements("product").Select(product => ReferenceReader.Product(product, blocks.PlaceOf(product))).ToList();
        return products.Contains(null) ? [] : products.OfType<Reference>().ToSeq();
    }

    private static RelatedArticle Related(XElement related) =>
        new(related.Attribute("related-article-type")?.Value ?? string.Empty, related.Attribute(JatsNames.Href)?.Value ?? string.Empty);

    private static Award Award(XElement group)
    {
        var source = group.Element("funding-source");
        return new(
            source?.Descendants("institution").FirstOrDefault()?.Value ?? source?.Value ?? string.Empty,
            source?.Descendants("institution-id").FirstOrDefault()?.Value,
            group.Elements("award-id").Select(id => id.Value).ToSeq()
        );
    }

    private Titled Translated(XElement group) =>
        new(
            LanguageOf(group.Element("trans-title") is { } own && own.Attribute(JatsNames.Lang) is not null ? own : group),
            blocks.Title(group.Element("trans-title")),
            blocks.PlaceOf(group)
        );

    private Abstract Abstract(XElement element) =>
        new(
            LanguageOf(element),
            element.Element("title")?.Value ?? UsualHeading,
            blocks.ReadParagraphs(
                element.Elements().Where(child => child.Name.LocalName is not ("title" or "label" or "object-id" or "sec"))
            ),
            element.Elements("sec").Select(section => blocks.ReadSection(section, section.Attribute("sec-type")?.Value)).ToSeq(),
            blocks.PlaceOf(element)
        )
        {
            Kind = element.Attribute("abstract-type")?.Value,
        };

    private KwdGroup KwdGroup(XElement group)
    {
        var kwds = group.Descendants("kwd").Select(kwd => kwd.Value).ToSeq();
        return new(
            LanguageOf(group),
            group.Element("title")?.Value ?? group.Element("label")?.Value,
            string.Join("; ", kwds),
            kwds,
            blocks.PlaceOf(group)
        )
        {
            Type = group.Attribute("kwd-group-type")?.Value is { } type and not "author" ? type : null,
        };
    }

    private string LanguageOf(XElement element) => element.Attribute(JatsNames.Lang)?.Value is { Length: > 0 } own ? own : language;
}
