using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Titles;

/// <summary>Makes the short title of the running heads where nobody gave one, and sets one in capitals (APA 6) as titles are set. What it makes is the pipeline's own, so it reports nothing.</summary>
internal static class RunningTitles
{
    /// <summary>So many characters stand on a running head beside a folio (APA 7 §2.8).</summary>
    private const int Longest = 50;

    public static Article WithRunningTitle(Article article)
    {
        if (article.Meta.RunningTitle is { } given && Casing.IsInCapitals(given) && given.Contains(' ', StringComparison.Ordinal))
            return article with
            {
                Meta = article.Meta with { RunningTitle = TitleCase.Title(given, article.Meta.Title.Language, WordForms.Of(article)) },
            };
        var title = Spaces.Collapse(article.Meta.Title.Content.PlainText());
        return article.Meta.RunningTitle is not null || title.Length <= Longest
            ? article
            : article with
            {
                Meta = article.Meta with { RunningTitle = Shorten(title, article.Meta.Title.Language) },
            };
    }

    /// <summary>The part before the colon where that is short enough; else as many whole words as fit, and an ellipsis.</summary>
    private static string Shorten(string title, string language)
    {
        var mark = title.IndexOfAny([':', '?', '!']);
        if (mark > 0 && mark < Longest)
            return title[..(title[mark] == ':' ? mark : mark + 1)].TrimEnd();

        var words = title.Split(' ');
        var kept = words.Length;
        while (kept > 1 && string.Join(' ', words.Take(kept)).Length >= Longest)
            kept--;
        while (kept > 1 && SmallWords.InTitle(words[kept - 1].TrimEnd(','), language))
            kept--;
        return $"{string.Join(' ', words.Take(kept)).TrimEnd(',', ';', '–', '—', '-')}…";
    }
}
