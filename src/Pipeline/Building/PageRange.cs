using Pipeline.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Building;

/// <summary>Compares the pages an article is typeset on with those its manuscript or file gives.</summary>
internal static class PageRange
{
    /// <summary>"43–47", one number for a single page, or null before the article has pages.</summary>
    public static string? Of(ArticleMeta meta) => meta.LastPage is null ? null : Join(meta.FirstPage, meta.LastPage);

    /// <summary>A notice where the manuscript prints another range than the typeset one, which decides.</summary>
    public static Seq<Diagnostic> Check(Article article)
    {
        if (article.Meta.JournalLine is not { FirstPage: not null } line)
            return [];
        var printed = Join(line.FirstPage, line.LastPage);
        var typeset = Of(article.Meta);
        return printed == typeset
            ? []
            :
            [
                PrintedPagesDiffer.Rule.At(
                    line.Source,
                    $"The manuscript prints pages {printed}; the typeset article runs over {typeset}.",
                    printed,
                    typeset
                ),
            ];
    }

    /// <summary>A notice where a read file gives another range than the pages it is typeset on here.</summary>
    public static Seq<Diagnostic> Check(ArticleMeta meta, Seq<Page> pages)
    {
        if (meta is not { FirstPage: { Length: > 0 } first, LastPage: { Length: > 0 } last, ElocationId: null })
            return [];
        var (given, typeset) = (Join(first, last), Join(pages[0].Folio, pages[^1].Folio));
        return given == typeset
            ? []
            :
            [
                PrintedPagesDiffer.Rule.At(
                    meta.Title.Source,
                    $"The file gives the pages {given}; the article as typeset here runs over {typeset}.",
                    given,
                    typeset
                ),
            ];
    }

    private static string? Join(string? first, string? last) => last is null || last == first ? first : $"{first}–{last}";
}
