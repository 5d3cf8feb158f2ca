using System.Text;
using Pipeline.Files;
using Pipeline.Html;
using Pipeline.Reporting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Building;

/// <summary>The files of an article's folder, with their fixed names.</summary>
internal static class ArticleOutputs
{
    public const string Jats = "article.xml";
    public const string Pdf = "article.pdf";
    public const string Page = "article.html";
    public const string Proof = "proof.html";
    public const string ProofPdf = "proof.pdf";
    public const string ReportPage = "report.html";
    public const string ReportData = "report.json";

    public static Seq<OutputFile> Of(
        TypesetArticle typeset,
        ArticleReport report,
        byte[] jats,
        byte[] pdf,
        byte[] proofPdf,
        ProofComparison? changed,
        JournalTemplate template
    )
    {
        Seq<OutputFile> published =
        [
            new(Jats, jats),
            new(Pdf, pdf),
            Text(Page, HtmlPage(typeset.Article, [], [], template)),
            Text(Proof, HtmlPage(typeset.Article, report.Findings, report.Changes, template)),
            new(ProofPdf, proofPdf),
            .. ChangesOf(changed),
            .. typeset.Article.Media.Select(media => new OutputFile($"media/{media.Name}", media.Bytes)),
            Text("stages/manuscript.txt", ManuscriptListing.Write(typeset.Prepared.Manuscript)),
            Text("stages/recognised.txt", ArticleListing.Write(typeset.Prepared.Recognised)),
            Text("stages/article.txt", ArticleListing.Write(typeset.Article)),
            Text("stages/citations.txt", CitationListing.Write(typeset.Article)),
            Text("stages/findings.txt", FindingsListing.Write(report.Findings)),
            Text("stages/ledger.txt", LedgerListing.Write(report.Ledger)),
            Text("stages/pages.txt", PagesListing.Write(typeset.Document)),
        ];
        var complete = report with { Outputs = [.. published.Select(file => file.Path), ReportPage, ReportData] };
        return
        [
            .. published,
            Text(ReportPage, Html.ReportPage.Write(complete, template.ProofStylesheet)),
            new(ReportData, ReportJson.Write(complete)),
        ];
    }

    private static Seq<OutputFile> ChangesOf(ProofComparison? changed) =>
        changed is null ? [] : [Text(ProofLinks.Changes, changed.Page), new(EarlierProof.File, changed.Before)];

    private static string HtmlPage(Article article, Seq<Diagnostic> findings, Seq<ProofChange> changes, JournalTemplate template) =>
        HtmlProof.Write(
            article,
            findings,
            template.Profile.Labels,
            template.ProofStylesheet,
            new PageLinks(article.Meta.Url, Pdf, Jats),
            changes
        );

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
