using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Head;

/// <summary>Meta tags that Google Scholar reads (its inclusion guidelines, "Indexing": Highwire Press tags).</summary>
internal static class CitationTags
{
    public static IEnumerable<XElement> Write(Article article, ArticleFacts facts, PageLinks links)
    {
        var meta = article.Meta;
        return
        [
            .. MetaTags.Named("citation_journal_title", article.Journal.Title),
            .. MetaTags.Named("citation_journal_abbrev", article.Journal.AbbreviatedTitle),
            .. MetaTags.Named("citation_issn", article.Journal.ElectronicIssn),
            .. MetaTags.Named("citation_issn", article.Journal.PrintIssn),
            .. MetaTags.Named("citation_publisher", article.Journal.Publisher),
            .. MetaTags.Named("citation_title", facts.Title),
            .. meta.Contribs.SelectMany(contrib => Author(contrib, facts)),
            .. MetaTags.Named("citation_publication_date", Date(meta.Published)),
            .. MetaTags.Named("citation_online_date", Date(meta.Published)),
            .. MetaTags.Named("citation_volume", meta.Volume),
            .. MetaTags.Named("citation_issue", meta.Issue),
            .. MetaTags.Named("citation_firstpage", meta.FirstPage),
            .. MetaTags.Named("citation_lastpage", meta.LastPage),
            .. MetaTags.Named("citation_doi", meta.Doi),
            .. MetaTags.Named("citation_language", article.Language),
            .. MetaTags.Named("citation_article_type", meta.Subject),
            .. MetaTags.Named("citation_abstract_html_url", links.Address),
            .. MetaTags.Named("citation_fulltext_html_url", links.Address),
            .. MetaTags.Named("citation_pdf_url", links.AddressOf(links.Pdf)),
            .. MetaTags.Named("citation_xml_url", links.AddressOf(links.Xml)),
            .. meta.KwdGroups.SelectMany(group => group.Kwds.SelectMany(kwd => MetaTags.Named("citation_keywords", kwd, group.Language))),
            .. meta
                .Abstracts.Where(item => item.Kind is null)
                .SelectMany(item => MetaTags.Named("citation_abstract", ArticleFacts.Text(item), item.Language)),
            .. article.Back.References.References.SelectMany(reference => MetaTags.Named("citation_reference", reference.Raw)),
        ];
    }

    /// <summary>What is said of an author follows the name, since Highwire tags tell by their order whose it is.</summary>
    private static IEnumerable<XElement> Author(Contrib contrib, ArticleFacts facts) =>
        [
            .. MetaTags.Named("citation_author", contrib.Display),
            .. facts.AffsOf(contrib).SelectMany(aff => MetaTags.Named("citation_author_institution", ArticleFacts.InstitutionOf(aff))),
            .. MetaTags.Named("citation_author_orcid", ArticleFacts.OrcidOf(contrib)),
        ];

    /// <summary>Year, month and day apart by slashes, as far as known.</summary>
    private static string? Date(PartialDate? date) => date?.ToString().Replace('-', '/');
}
