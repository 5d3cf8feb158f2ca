using Pipeline.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Building;

/// <summary>Compares the pages an article is typeset on with those its manuscript prints.</summary>
internal static class PageRange
{
    /// <summary>"43–47", one number for a single page, or null before the article has pages.</summary>
    public static string? Of(ArticleMeta meta) => meta.LastPage is null ? null : Join(meta.FirstPage, meta.LastPage);

    /// <summary>A notice where the manuscript prints another range than the typeset one, which decides.</summary>
    public static Seq<Diagnostic> Check(Article article)
    {
        if (article.Meta.JournalLine is not { FirstPage: not null } line) return [];
        var printed = Join(line.FirstPage, line.LastPage);
        var typeset = Of(article.Meta);
        return printed == typeset
            ? []
            : [PrintedPagesDiffer.Rule.At(line.Source, $"The manuscript prints pages {printed}; the typeset article runs over {typeset}.", printed, typeset)];
    }

    private static string? Join(string? first, string? last) => last is null || last == first ? first : $"{first}–{last}";
}
