using System.Text.RegularExpressions;
using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>
/// Finds every place with the form of an author-year citation. Years are the anchors: the bracket round a year, and what
/// stands between the bracket, the year before and the year, tell where its names are to be looked for.
/// </summary>
internal static partial class MentionScanner
{
    /// <summary>Furthest that names may begin before their year, in characters; organisations have long names.</summary>
    private const int LongestNames = 180;

    public static IReadOnlyList<Mention> Scan(string plain)
    {
        var mentions = new List<Mention>();
        var brackets = Brackets(plain);
        foreach (var group in Years(plain).GroupBy(year => Enclosing(brackets, year.Extent)))
        {
            if (group.Key is { IsEmpty: false } bracket) AddBracket(mentions, plain, bracket, [.. group]);
            else mentions.AddRange(group.Select(year => Bare(plain, year)).OfType<Mention>());
        }

        return [.. mentions.OrderBy(mention => mention.Years[0].Extent.Start)];
    }

    private static IEnumerable<YearMark> Years(string plain)
    {
        for (var match = YearPattern().Match(plain); match.Success; match = match.NextMatch())
        {
            yield return new(new(match.Index, match.Index + match.Length), match.Groups["year"].Value, match.Groups["suffix"].Value.ToLowerInvariant());
        }
    }

    /// <summary>Pairs of brackets, each with both its marks.</summary>
    private static List<Extent> Brackets(string plain)
    {
        var (pairs, open) = (new List<Extent>(), new Stack<int>());
        for (var index = 0; index < plain.Length; index++)
        {
            if (plain[index] is '(' or '[') open.Push(index);
            else if (plain[index] is ')' or ']' && open.TryPop(out var start)) pairs.Add(new(start, index + 1));
        }

        return pairs;
    }

    /// <summary>The innermost pair round an extent; an empty extent where there is none.</summary>
    private static Extent Enclosing(List<Extent> brackets, Extent extent)
    {
        var innermost = new Extent(0, 0);
        foreach (var bracket in brackets)
        {
            if (bracket.Start < extent.Start && bracket.End > extent.End && (innermost.IsEmpty || bracket.Length < innermost.Length)) innermost = bracket;
        }

        return innermost;
    }

    private static void AddBracket(List<Mention> mentions, string plain, Extent bracket, List<YearMark> years)
    {
        var from = bracket.Start + 1;
        for (var index = 0; index < years.Count;)
        {
            var first = years[index++];
            var run = new List<YearMark> { first };
            while (index < years.Count && ContinuesPattern().IsMatch(plain[run[^1].Extent.End..years[index].Extent.Start])) run.Add(years[index++]);
            var next = index < years.Count ? years[index].Extent.Start : bracket.End - 1;
            mentions.Add(InBracket(plain, bracket, new(from, first.Extent.Start), run, next));
            from = run[^1].Extent.End;
        }
    }

    private static Mention InBracket(string plain, Extent bracket, Extent before, List<YearMark> run, int next)
    {
        var after = plain[run[^1].Extent.End..next];
        var isSecondary = SecondaryPattern().IsMatch(after);
        if (before.Start == bracket.Start + 1 && NothingPattern().IsMatch(plain[before.Start..before.End]))
        {
            var isWhole = next == bracket.End - 1 && LocatorPattern().IsMatch(after);
            return new(MentionForm.Narrative, Before(plain, bracket.Start), run, isWhole ? bracket.End : run[^1].Extent.End, isSecondary);
        }

        var semicolon = plain.LastIndexOf(';', before.End - 1, before.Length);
        var window = semicolon >= 0 ? before.From(semicolon + 1) : before.From(before.Start + LeftoverPattern().Match(plain, before.Start, before.Length).Length);
        return new(MentionForm.Parenthetical, window, run, run[^1].Extent.End, isSecondary);
    }

    private static Mention? Bare(string plain, YearMark year)
    {
        if (year.Year.Length == 0) return null;
        var window = Before(plain, year.Extent.Start);
        return window.IsEmpty || char.IsLetter(plain[window.End - 1]) is false && plain[window.End - 1] is not ('.' or ')') && !plain[window.End..year.Extent.Start].Contains(',', StringComparison.Ordinal)
            ? null
            : new(MentionForm.Bare, window, [year], year.Extent.End, IsSecondary: false);
    }

    /// <summary>The part of the sentence before a place, without a shortened name in brackets just there ("… (WHO) (2019)").</summary>
    private static Extent Before(string plain, int end)
    {
        while (end > 0 && plain[end - 1] is ' ' or ',') end--;
        var shortForm = ShortFormPattern().Match(plain, Math.Max(0, end - LongestNames), Math.Min(end, LongestNames));
        if (shortForm.Success) end = shortForm.Index;
        var start = end;
        while (start > 0 && end - start < LongestNames && !IsBarrier(plain, start - 1)) start--;
        return new(start, end);
    }

    private static bool IsBarrier(string plain, int index) => plain[index] switch
    {
        '\uFFFC' or ';' or ':' or '?' or '!' or '"' or '(' or ')' or '[' or ']' or '–' => true,
        '.' => index + 1 < plain.Length && plain[index + 1] == ' ' && !AbbreviationPattern().IsMatch(plain[Math.Max(0, index - 8)..index]),
        _ => false,
    };

    [GeneratedRegex(@"(?<![\w.,–/-]|\d\s)(?<year>(?:1[5-9]|20)[0-9]{2})\s?-?(?<suffix>(?<=\d\s?-?)[a-h](?![\p{L}'-]))?(?![\w%]|[–-]\d|\.\d|,\d{3}\b|/\d{1,2}\b)|(?<![\w.])(?:n\.\s?d\.?|t\.\s?t\.|in press|forthcoming|akan terbit)(?:-?(?<suffix>[a-h])(?!\p{L}))?", RegexOptions.IgnoreCase)]
    private static partial Regex YearPattern();

    /// <summary>Between two years of the same names: a separator, after perhaps a page.</summary>
    [GeneratedRegex(@"^(?:\s*[,:]\s*(?:(?:pp?|hlm|hal|paras?|chaps?|ch|bab|sec)\b\.?\s*)?[\divxlc]{1,5}(?:\s?[–-]\s?\d{1,5})?)?\s*(?:[,;&/]|,?\s*(?:and|dan|&))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex ContinuesPattern();

    [GeneratedRegex(@"^\s*[,;]?\s*(?:as\s+)?(?:(?:cited|quoted|discussed|reported|referenced)\s+(?:in|by)|(?:sebagaimana\s+|seperti\s+)?(?:dikutip|disitir)\s+(?:dalam|dari|oleh)|dalam|in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SecondaryPattern();

    [GeneratedRegex(@"^\s*(?:c\.|ca\.|circa)?\s*(?:\d{4}[/])?\s*$")]
    private static partial Regex NothingPattern();

    /// <summary>After the last year of a narrative citation: nothing, or pages.</summary>
    [GeneratedRegex(@"^\s*(?:[,:]\s*[^;()]{0,40})?$")]
    private static partial Regex LocatorPattern();

    /// <summary>The page of the citation before and what separates it from this one.</summary>
    [GeneratedRegex(@"\G(?:\s*[,:]\s*(?:(?:pp?|hlm|hal|paras?|chaps?|ch|bab|sec)\b\.?\s*)?[\divxlc]{1,5}(?:\s?[–-]\s?\d{1,5})?\b)?[\s,&]*(?:(?:and|dan)\s)?", RegexOptions.IgnoreCase)]
    private static partial Regex LeftoverPattern();

    [GeneratedRegex(@"\s*[(\[]\p{Lu}[\p{L}\d/&-]{1,14}[)\]]$")]
    private static partial Regex ShortFormPattern();

    [GeneratedRegex(@"(?:^|[\s.,(-])(?:\p{Lu}|[Ee]t al|[Ee]t|al|dkk|dll|Jr|Sr|St|Dr|Prof|U\.S|U\.N|Mr|Mrs|vs|cf)$")]
    private static partial Regex AbbreviationPattern();
}
