using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Front;

/// <summary>The values that line patterns may name.</summary>
/// <param name="lastPage">Number of the last page, or null where it is not known yet.</param>
internal sealed class ArticleFacts(Workshop shop, Folios folios, int? lastPage)
{
    private readonly Article _article = shop.Article;

    public string? Get(string name) =>
        name switch
        {
            "journal" => _article.Journal.Title,
            "journal-short" => string.IsNullOrEmpty(_article.Journal.AbbreviatedTitle)
                ? _article.Journal.Title
                : _article.Journal.AbbreviatedTitle,
            "publisher" => _article.Journal.Publisher,
            "volume" => _article.Meta.Volume,
            "issue" => _article.Meta.Issue,
            "date" => _article.Meta.Published is { } date ? DateText.Of(date, _article.Language) : null,
            "year" => _article.Meta.Published is { } published ? Number(published.Year) : null,
            "pages" => Pages(),
            "elocation-id" => _article.Meta.ElocationId,
            "eissn" => _article.Journal.ElectronicIssn,
            "pissn" => _article.Journal.PrintIssn,
            "url" => _article.Journal.Url,
            "doi" => _article.Meta.Doi,
            "doi-url" => _article.Meta.Doi is { Length: > 0 } doi ? DoiText.Address(doi) : null,
            "short-title" => ShortTitle(),
            "short-authors" => ShortAuthors(),
            "volume-label" => shop.Word(Label.Volume),
            "issue-label" => shop.Word(Label.Number),
            "pages-label" => PageLabel.Of(shop.Word(Label.Pages), !IsOfSeveralPages),
            "issn-label" => shop.Word(Label.Issn),
            "open-access-label" => shop.Word(Label.OpenAccess),
            "subject" => _article.Meta.Subject,
            _ => null,
        };

    /// <summary>"43–47", or "43" for a single page; null where a number of the article stands for its pages.</summary>
    private string? Pages() =>
        _article.Meta.ElocationId is { Length: > 0 } ? null
        : IsOfSeveralPages ? $"{folios.At(folios.First)}–{folios.At(lastPage!.Value)}"
        : folios.At(folios.First);

    private bool IsOfSeveralPages => lastPage is { } last && last != folios.First;

    /// <summary>
    /// The running title, else the title. One that is only the title's beginning gives way to the title: the line itself
    /// cuts what it cannot hold, and no more.
    /// </summary>
    private string? ShortTitle()
    {
        var title = _article.Meta.Title.Content.PlainText().Trim();
        var running = _article.Meta.RunningTitle?.Trim() ?? string.Empty;
        var isCut = running.EndsWith('…') && title.StartsWith(running.TrimEnd('…').TrimEnd(), StringComparison.Ordinal);
        if (running.Length > 0 && !isCut)
            return running;
        return title.Length == 0 ? null : title;
    }

    /// <summary>One author in full, two as they are cited, more as the first "et al.", in the words of the article's language.</summary>
    private string? ShortAuthors()
    {
        var (and, others) = AuthorNames.WordsOf(_article.Language);
        return _article.Meta.Contribs switch
        {
            [] => null,
            [var only] => only.Display,
            [var first, var second] => $"{AuthorNames.Cited(first)} {and} {AuthorNames.Cited(second)}",
            [var first, ..] => $"{AuthorNames.Cited(first)} {others}",
        };
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
