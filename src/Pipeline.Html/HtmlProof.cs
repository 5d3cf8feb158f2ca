using System.Xml.Linq;
using Pipeline.Html.Head;
using Pipeline.Html.Markup;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html;

/// <summary>Writes an article as an HTML page: the page it is published on, and the proof that authors and editors read.</summary>
public static class HtmlProof
{
    /// <summary>
    /// A page in one file, pictures and all, that needs no script. With findings it is a proof: each stands in the margin
    /// beside its words with its number, and all are listed at the top. Without, it is the article as it is published.
    /// </summary>
    /// <param name="findings">Shown beside the words they are about.</param>
    /// <param name="labels">Words for headings and controls that the manuscript leaves to the journal.</param>
    /// <param name="stylesheet">CSS of the journal's template, put into the page.</param>
    /// <param name="changes">What is otherwise than in the proof before.</param>
    /// <param name="links">Where the page and the files beside it are; null where that is not known.</param>
    public static string Write(
        Article article,
        Seq<Diagnostic> findings,
        LabelWords labels,
        string stylesheet,
        PageLinks? links = null,
        Seq<ProofChange>? changes = null
    )
    {
        var files = links ?? PageLinks.None;
        var isProof = !findings.IsEmpty || changes is { IsEmpty: false };
        var words = new PageWords(labels, article.Language);
        var marks = new FindingMarks(FindingNumbers.Of(article, findings));
        var ids = new HtmlIds(article);
        var contents = new ContentsHtml(words);
        var blocks = new BlockHtml(ids, marks, contents, words, article.Media);
        var front = new FrontHtml(article, blocks, words, files).Write().ToList();
        XElement[] text =
        [
            .. blocks.WriteOpening(article.Body.Blocks),
            .. article.Body.Sections.Select(section => blocks.WriteSection(section, 2)),
            .. Signature(article.Body.Signature, blocks),
            .. blocks.Write(article.Floats),
            .. new BackHtml(article, blocks, ids, contents, words).Write(),
        ];
        return Page.Write(
            article.Language,
            Title(article, isProof),
            stylesheet,
            PageHead.Write(article, files, isProof),
            Build.Class(isProof ? "article with-findings" : "article"),
            new XElement("a", Build.Class("skip"), Build.Href("#__text"), words.Content(Label.SkipToArticle)),
            MastheadHtml.Write(article, words),
            FindingHtml.Summary(marks.All(), changes ?? []),
            new XElement("main", new XAttribute("id", "__text"), new XElement("article", front, contents.Write(), text)),
            ColophonHtml.Write(article, words)
        );
    }

    private static IEnumerable<XElement> Signature(Seq<Block> signature, BlockHtml blocks) =>
        signature.IsEmpty ? [] : [new XElement("div", Build.Class("signature"), blocks.Write(signature))];

    private static string Title(Article article, bool isProof)
    {
        var title = article.Meta.Title.Content.PlainText();
        var name = title.Length > 0 ? $"{title} – {article.Journal.AbbreviatedTitle}" : article.Journal.Title;
        return isProof ? "Proof: " + name : name;
    }
}
