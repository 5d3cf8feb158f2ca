using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>Writes the journal's line at the head of the page.</summary>
internal static class MastheadHtml
{
    public static XElement Write(Article article, PageWords words) =>
        new(
            "header",
            Build.Class("masthead"),
            Build.Leaf("p", article.Journal.Title, Build.Class("journal")),
            Build.Leaf("p", Issue(article.Meta, words), Build.Class("issue")),
            Build.Around("p", Build.Class("issn"), Issn(article.Journal), Address(article.Journal))
        );

    /// <summary>"Vol 1 No 2, March 2026, pp. 43–47", so far as known.</summary>
    private static string Issue(ArticleMeta meta, PageWords words)
    {
        var number = string.Join(
            ' ',
            new[] { Named(words[Label.Volume], meta.Volume), Named(words[Label.Number], meta.Issue) }.OfType<string>()
        );
        var date = meta.Published is { } published ? DateText.Of(published with { Day = null }, words.Language) : null;
        var isSingle = meta.LastPage is not { Length: > 0 } || meta.LastPage == meta.FirstPage;
        var pages = meta.FirstPage is not { Length: > 0 } first
            ? meta.ElocationId
            : $"{PageLabel.Of(words[Label.Pages], isSingle)}. {(isSingle ? first : $"{first}–{meta.LastPage}")}";
        return string.Join(", ", new[] { number, date, pages }.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static string? Issn(JournalMeta journal) =>
        journal switch
        {
            { ElectronicIssn: { Length: > 0 } electronic } => $"E-ISSN {electronic}",
            { PrintIssn: { Length: > 0 } print } => $"ISSN {print}",
            _ => null,
        };

    private static object?[] Address(JournalMeta journal) =>
        journal.Url is { Length: > 0 } url && InlineHtml.WebAddress(url) is { } address ? [" · ", InlineHtml.Link(address, url)] : [];

    private static string? Named(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name} {value}";
}
