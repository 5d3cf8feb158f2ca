using Pipeline.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Printing;

/// <summary>Compares the pages a read article is typeset on with those its file gives.</summary>
internal static class PageCheck
{
    public static Seq<Diagnostic> Of(ArticleMeta meta, Seq<Page> pages)
    {
        if (meta is not { FirstPage: { Length: > 0 } first, LastPage: { Length: > 0 } last, ElocationId: null } || (first == pages[0].Folio && last == pages[^1].Folio)) return [];
        var (given, typeset) = (Range(first, last), Range(pages[0].Folio, pages[^1].Folio));
        return [PrintedPagesDiffer.Rule.At(meta.Title.Source, $"The file gives the pages {given}; the article as typeset here runs over {typeset}.", given, typeset)];
    }

    private static string Range(string first, string last) => first == last ? first : $"{first}–{last}";
}
