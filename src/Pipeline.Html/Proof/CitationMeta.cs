using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Proof;

/// <summary>Meta tags that Google Scholar reads (its inclusion guidelines, "Indexing": Highwire Press tags).</summary>
internal static class CitationMeta
{
    public static IEnumerable<XElement> Write(Article article)
    {
        var meta = article.Meta;
        return
        [
            .. Tag("citation_journal_title", article.Journal.Title),
            .. Tag("citation_journal_abbrev", article.Journal.AbbreviatedTitle),
            .. Tag("citation_issn", article.Journal.ElectronicIssn ?? article.Journal.PrintIssn),
            .. Tag("citation_publisher", article.Journal.Publisher),
            .. Tag("citation_title", meta.Title.Content.PlainText()),
            .. meta.Contribs.SelectMany(contrib => Author(contrib, meta.Affs)),
            .. Tag("citation_publication_date", Date(meta.Published)),
            .. Tag("citation_volume", meta.Volume),
            .. Tag("citation_issue", meta.Issue),
            .. Tag("citation_firstpage", meta.FirstPage),
            .. Tag("citation_lastpage", meta.LastPage),
            .. Tag("citation_doi", meta.Doi),
            .. Tag("citation_language", article.Language),
            .. meta.KwdGroups.SelectMany(group => group.Kwds).SelectMany(kwd => Tag("citation_keywords", kwd)),
            .. meta.Abstracts.Take(1).SelectMany(item => Tag("description", Text(item))),
            .. article.Back.References.References.SelectMany(reference => Tag("citation_reference", reference.Raw)),
        ];
    }

    private static IEnumerable<XElement> Author(Contrib contrib, Seq<Aff> affs) =>
    [
        .. Tag("citation_author", contrib.Collab ?? contrib.Name?.Display ?? contrib.Raw),
        .. affs.Where(aff => contrib.AffIds.Contains(aff.Id)).SelectMany(aff => Tag("citation_author_institution", aff.Institution ?? aff.Raw)),
        .. Tag("citation_author_orcid", contrib.Orcid is { Length: > 0 } orcid ? "https://orcid.org/" + orcid : null),
    ];

    private static string Text(Abstract item) =>
        string.Join(' ', item.Blocks.Concat(item.Sections.SelectMany(section => section.Blocks)).OfType<Paragraph>().Select(paragraph => paragraph.Content.PlainText()));

    /// <summary>Year, month and day apart by slashes, as far as known.</summary>
    private static string? Date(PartialDate? date) => date?.ToString().Replace('-', '/');

    private static IEnumerable<XElement> Tag(string name, string? content) =>
        string.IsNullOrWhiteSpace(content) ? [] : [new XElement("meta", new XAttribute("name", name), new XAttribute("content", content))];
}
