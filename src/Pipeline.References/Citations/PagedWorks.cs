using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>
/// Finds works cited in brackets by author and page, with a short title where the author has several, or by title and page
/// ("(Scott 45)", "(Scott, Art 45)", "(qtd. in Scott 45)", "(“Theories” 12)"; MLA Handbook 9, chapter 6). A name that the list does not have
/// makes none, so that brackets with other words and numbers stay what they are.
/// </summary>
internal static partial class PagedWorks
{
    /// <summary>Fewest letters by which a title without an author is known.</summary>
    private const int FewestLetters = 4;

    /// <summary>Furthest that a name may stand before the bracket with its page, in characters.</summary>
    private const int LongestSentence = 300;

    public static IEnumerable<Citing> Scan(string plain, CitationIndex index)
    {
        foreach (var piece in Pieces(plain))
        {
            var match = PiecePattern().Match(plain, piece.Start, piece.Length);
            if (match.Success && IsNoYear(match.Groups["page"].Value) && Resolve(match, index) is { } found)
                yield return found;
        }
    }

    /// <summary>
    /// What only a text that cites by page has: a name alone in brackets, for a work without pages, and a page alone, behind
    /// a sentence that names the author.
    /// </summary>
    public static IEnumerable<Citing> ScanWithoutNameOrPage(string plain, CitationIndex index)
    {
        foreach (var piece in Pieces(plain))
        {
            var words = plain.AsSpan(piece.Start, piece.Length);
            if (PageAlonePattern().IsMatch(words))
            {
                if (AtPage(plain, piece, index) is { } paged)
                    yield return paged;
            }
            else if (NameAlonePattern().Match(plain[piece.Start..piece.End]) is { Success: true } name)
            {
                if (Alone(piece, name.Groups["name"], index) is { } alone)
                    yield return alone;
            }
            else if (
                TitleAndPagePattern().Match(plain[piece.Start..piece.End]) is { Success: true } title
                && ByTitle(piece, title.Groups["title"], index) is { } titled
            )
                yield return titled;
        }
    }

    private static Citing? Alone(Extent piece, Group name, CitationIndex index) =>
        index.FindOfAnyYear(AuthorPhrase.Of(name.Value)) is { Fit: Fit.Exact, Works: [var work] }
            ? Linked(piece.From(piece.Start + name.Index), work, CitationGround.NamesAndPage)
            : null;

    /// <summary>"(Demurrage 58)": the title, or what stands before its colon, of a work by an author that the sentence makes known.</summary>
    private static Citing? ByTitle(Extent piece, Group title, CitationIndex index)
    {
        var key = Sameness.Key(title.Value);
        return
            key.Length >= FewestLetters
            && index.Works.Where(work => key == work.TitleKey || key == work.MainTitleKey).ToList() is [var only]
            ? Linked(piece.From(piece.Start + title.Index), only, CitationGround.Title)
            : null;
    }

    /// <summary>What stands in each bracket, between its semicolons.</summary>
    private static IEnumerable<Extent> Pieces(string plain)
    {
        for (var bracket = BracketPattern().Match(plain); bracket.Success; bracket = bracket.NextMatch())
        {
            var start = bracket.Index + 1;
            foreach (var piece in bracket.Value[1..^1].Split(';'))
            {
                yield return new(start, start + piece.Length);
                start += piece.Length + 1;
            }
        }
    }

    private static Citing? Resolve(Match match, CitationIndex index)
    {
        var (names, title) = (match.Groups["names"], match.Groups["title"]);
        var extent = new Extent(names.Success ? names.Index : title.Index - 1, match.Groups["pages"].Index + match.Groups["pages"].Length);
        var key = Sameness.Key(title.Value);
        if (!names.Success)
            return
                key.Length >= FewestLetters
                && (
                    OnlyTitled(index.Works, work => work.Authors.Count == 0 && work.TitleKey.StartsWith(key, StringComparison.Ordinal))
                    ?? OnlyTitled(index.Works, work => NotedWorks.IsTitled(work, title.Value))
                )
                    is { } only
                ? Linked(extent, only, CitationGround.Title)
                : null;
        var works = index.FindOfAnyYear(AuthorPhrase.Of(names.Value)) is { Fit: Fit.Exact, Works: var named } ? named : [];
        if (title.Success)
            works = [.. works.Where(work => NotedWorks.IsTitled(work, title.Value))];
        if (works.Count > 1 && WithPage(works, match.Groups["page"].Value) is { } paged)
            works = [paged];
        if (works.Count > 1)
            works = OfPages(works, match.Groups["page"].Value);
        return works switch
        {
            [] => null,
            [var work] => Linked(extent, work, CitationGround.NamesAndPage),
            _ => new(extent, new(Outcome.Ambiguous, extent.Start, works), null, null),
        };
    }

    /// <summary>A short title in quotation marks suffices where the sentence makes the author known, and no other work of the list has it.</summary>
    private static CitedWork? OnlyTitled(IReadOnlyList<CitedWork> works, Func<CitedWork, bool> isTitled) =>
        works.Where(isTitled).ToList() is [var only] ? only : null;

    private static Citing Linked(Extent extent, CitedWork work, CitationGround ground) =>
        new(extent, new(Outcome.Linked, extent.Start, [work], ground), null, null);

    /// <summary>The works without those that have pages and not this one; all where none is left.</summary>
    private static IReadOnlyList<CitedWork> OfPages(IReadOnlyList<CitedWork> works, string page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && works.Where(work => work.Pages is not { } pages || (number >= pages.First && number <= pages.Last)).ToList()
            is { Count: > 0 } left
            ? left
            : works;

    private static CitedWork? WithPage(IReadOnlyList<CitedWork> works, string page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && works.Where(work => work.Pages is { } pages && number >= pages.First && number <= pages.Last).ToList() is [var only]
            ? only
            : null;

    /// <summary>A page behind a sentence that names one author of the list: "As Scott says, none is (45)."</summary>
    private static Citing? AtPage(string plain, Extent page, CitationIndex index)
    {
        var from = Math.Max(0, page.Start - LongestSentence);
        var stop = SentenceEndPattern().Matches(plain[from..page.Start]).LastOrDefault();
        var window = new Extent(stop is null ? from : from + stop.Index + stop.Length, page.Start - 1);
        foreach (var start in MentionResolver.Starts(plain, window).Reverse())
        {
            var phrase = AuthorPhrase.Of(NamePattern().Match(plain, start).Value);
            if (index.FindOfAnyYear(phrase) is not { Fit: Fit.Exact, Works: var works })
                continue;
            return works is [var work]
                ? Linked(page, work, CitationGround.NamesEarlier)
                : new(page, new(Outcome.Ambiguous, page.Start, works), null, null);
        }

        return null;
    }

    /// <summary>Figures that are a year are for those who look for years.</summary>
    private static bool IsNoYear(string page) => page.Length < 4 || !YearPattern().IsMatch(page);

    private const string Range = @"(?:\d{1,4}(?:n\d{1,3})?|[ivxl]{1,6})(?:\s?[–-]\s?\d{1,4})?";

    private const string Pages =
        @"(?:" + CitingForms.Locator + @"\b\.?\s?)?(?<page>\d{1,4}|[ivxl]{1,6})(?:n\d{1,3})?(?:\s?[–-]\s?\d{1,4})?(?:,\s?" + Range + ")*";

    /// <summary>Book and section of a classical work, before the page of the edition ("Laertius, VI 73, p. 229").</summary>
    private const string Book = @"[IVXL]{1,6}[\s.,]\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?";

    [GeneratedRegex(@"\([^()\[\]\uFFFC]{1,200}\)")]
    private static partial Regex BracketPattern();

    [GeneratedRegex(
        @"\G\s*(?:(?:qtd\.\sin|quoted\sin|see(?:\salso)?|cf\.|e\.g\.,?|lihat|dikutip\sdalam|dalam|vgl\.|siehe|zit\.\s(?:nach|in)|voir|véase|citado\sen|ver|zie)\s)?"
            + @"(?:(?<names>(?:\p{Ll}{1,3}\s){0,2}\p{L}[^,;:""0-9]{1,80}?(?:,\s(?:\p{Lu}[^,;:""0-9]{1,40},?\s)?(?:and|dan|&)\s\p{Lu}[^,;:""0-9]{1,40}?)?(?:,?\s"
            + CitingForms.Others
            + @")?)(?:,\s""?(?<title>\p{Lu}[^"";:()0-9]{2,80}?),?""?)?|""(?<title>[^""]{3,90}?),?"")"
            + @",?\s(?:"
            + Book
            + @",\s)?(?<pages>"
            + Pages
            + @")\s*$"
    )]
    private static partial Regex PiecePattern();

    [GeneratedRegex(@"^\s*(?:pp?\.\s?)?\d{1,4}(?:n\d{1,3})?(?:\s?[–-]\s?\d{1,4})?\s*$")]
    private static partial Regex PageAlonePattern();

    [GeneratedRegex(@"^\s*(?<title>\p{Lu}[^"";()0-9]{2,80}?),?\s(?:pp?\.\s?)?\d{1,4}(?:\s?[–-]\s?\d{1,4})?\s*$")]
    private static partial Regex TitleAndPagePattern();

    [GeneratedRegex(@"^\s*(?:(?:qtd\.\sin|see(?:\salso)?|cf\.)\s)?(?<name>\p{L}[^,;:""0-9]{1,80})\s*$")]
    private static partial Regex NameAlonePattern();

    [GeneratedRegex(@"(?<=[\p{Ll}\p{Lu}"")]{2})[.?!]""?\s")]
    private static partial Regex SentenceEndPattern();

    [GeneratedRegex(@"\G\p{L}[\p{L}\p{M}'\u00ad-]*(?:\s(?:" + CitingForms.And + @")\s\p{Lu}[\p{L}\p{M}'-]+)?")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^(?:1[5-9]|20)[0-9]{2}$")]
    private static partial Regex YearPattern();
}
