using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>The date of publication where it stands after the authors or near the end.</summary>
internal static partial class Dates
{
    /// <summary>The first date in brackets at or after the start of <paramref name="content"/>.</summary>
    public static Match Bracketed(ReferenceText text, Extent content) => BracketedPattern().Match(text.Plain, content.Start, content.Length);

    /// <summary>Years without brackets, in order.</summary>
    public static IEnumerable<Match> Bare(ReferenceText text, Extent content)
    {
        for (var match = BarePattern().Match(text.Plain, content.Start, content.Length); match.Success; match = match.NextMatch()) yield return match;
    }

    /// <summary>The last year in the content, preferred in brackets.</summary>
    public static Match? Last(ReferenceText text, Extent content)
    {
        Match? last = null;
        for (var match = BracketedPattern().Match(text.Plain, content.Start, content.Length); match.Success; match = match.NextMatch()) last = match;
        return last ?? Bare(text, content).LastOrDefault();
    }

    public static void Add(Match match, FieldSpans found)
    {
        AddGroup(match, "year", RefField.Year, found);
        AddGroup(match, "month", RefField.Month, found);
        AddGroup(match, "day", RefField.Day, found);
    }

    private static void AddGroup(Match match, string name, RefField field, FieldSpans found)
    {
        var group = match.Groups[name];
        if (group.Success) found.Add(field, new(group.Index, group.Index + group.Length));
    }

    private const string MonthName = @"(?<month>(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des|peb)\p{L}*\.?)";

    private const string NoYear = @"n\s?\.\s?d\.?|nd|no date|s\.a\.|t\.\s?t\.?|t\.\s?thn\.?|tanpa tahun|in[ -]press|forthcoming|in preparation|under review|submitted|accepted|to appear|akan terbit|dalam proses(?: cetak)?|sedang dicetak";

    [GeneratedRegex(@"[(\[]\s*(?:c\.|ca\.|circa|©|cop\.)?\s*(?:(?<day>\d{1,2})\s+" + MonthName + @",?\s+|" + MonthName + @"\s+(?<day>\d{1,2})?,?\s*)?(?<year>(?:1[4-9]|20)\d\d\s?[a-z]?(?:[/–-](?:(?:1[4-9]|20)\d\d|\d{2})[a-z]?)?\b|(?:" + NoYear + @")(?:\s?-?[a-z]\b)?)(?:\s*[,;.]?\s*(?:(?<day>\d{1,2})\s+)?" + MonthName + @"?(?:[/–-]\p{L}+\.?)?\s*(?<day>\d{1,2})?(?:\s?[–-]\s?\d{1,2})?(?:st|nd|rd|th)?)?(?:\s*[,;/]\s*[^()\[\]]{1,40}|\s*\[[^\]]{1,20}\])?\s*[)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex BracketedPattern();

    [GeneratedRegex(@"(?<![\w.,/:–-])(?<year>(?:1[5-9]|20)\d\d[a-z]?)(?![\w–/-]|[.,]\d)|(?<=[.,:;\s])(?<year>n\.\s?d\.|in press|forthcoming)(?=[\s.,;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex BarePattern();
}
