using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Writes the foot of the page: how to cite the article, who publishes it and under which licence.</summary>
internal static class ColophonHtml
{
    public static XElement? Write(Article article, PageWords words) =>
        Build.Around(
            "footer",
            Build.Class("colophon"),
            Citation(article, words),
            Build.Leaf("p", Publisher(article.Journal)),
            Licence(article.Meta.Permissions)
        );

    private static XElement? Citation(Article article, PageWords words) =>
        CitationHtml.Write(article) is not { Count: > 0 } citation
            ? null
            : new XElement(
                "p",
                Build.Class("cite-as"),
                new XElement("strong", words.Content(Label.CiteAs)),
                " ",
                new XElement("span", citation)
            );

    private static string Publisher(JournalMeta journal) =>
        string.Join(
            " · ",
            new[]
            {
                journal.Title,
                MastheadHtml.Issn(journal),
                string.Join(", ", new[] { journal.Publisher, journal.PublisherPlace }.Where(part => !string.IsNullOrWhiteSpace(part))),
            }.Where(part => !string.IsNullOrWhiteSpace(part))
        );

    private static XElement? Licence(Permissions permissions) =>
        InlineHtml.WebAddress(permissions.LicenceUrl) is { } url
            ? new XElement(
                "p",
                InlineHtml.Link(url, new XAttribute("rel", "license"), permissions.LicenceName ?? permissions.LicenceCode ?? url)
            )
            : null;
}
