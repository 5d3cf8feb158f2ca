using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html;

/// <summary>Writes an article as an HTML page that authors and editors can read on any screen.</summary>
public static class HtmlProof
{
    /// <summary>
    /// A page in one file; pictures are named as <c>media/NAME</c>. Each finding stands in the margin beside its words
    /// with a number, and all are listed at the top; without findings it is the article alone.
    /// </summary>
    /// <param name="findings">Shown beside the words they are about.</param>
    /// <param name="labels">Words for headings that the manuscript leaves to the journal.</param>
    /// <param name="stylesheet">CSS of the journal's template, put into the page.</param>
    public static string Write(Article article, Seq<Diagnostic> findings, LabelWords labels, string stylesheet)
    {
        var marks = new FindingMarks(findings);
        var ids = new HtmlIds(article);
        var blocks = new BlockHtml(ids, marks);
        XElement[] content =
        [
            .. new FrontHtml(article, blocks, labels).Write(),
            .. blocks.Write(article.Body.Blocks),
            .. article.Body.Sections.Select(section => blocks.WriteSection(section, 2)),
            .. blocks.Write(article.Floats),
            .. new BackHtml(article, blocks, ids, labels).Write(),
        ];
        var title = article.Meta.Title.Content.PlainText();
        return Page.Write(
            article.Language,
            title.Length > 0 ? $"{title} – {article.Journal.AbbreviatedTitle}" : article.Journal.Title,
            stylesheet,
            CitationMeta.Write(article),
            findings.IsEmpty ? null : Build.Class("with-findings"),
            new XElement("a", Build.Class("skip"), Build.Href("#__text"), "Skip to the article"),
            MastheadHtml.Write(article, labels),
            FindingHtml.Summary(marks.All()),
            new XElement("main", new XAttribute("id", "__text"), new XElement("article", content)));
    }
}
