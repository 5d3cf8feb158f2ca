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
        var years = YearScanner.Scan(plain);
        if (years.Count == 0)
            return [];
        var mentions = new List<Mention>();
        var brackets = Brackets.Around(plain, years);
        for (var index = 0; index < years.Count; )
        {
            var first = index;
            while (index < years.Count && brackets[index] == brackets[first])
                index++;
            if (brackets[first] is { IsEmpty: false } bracket)
                AddBracket(mentions, plain, bracket, years, new(first, index));
            else
                AddBare(mentions, plain, years, new(first, index));
        }

        return mentions;
    }

    private static void AddBracket(List<Mention> mentions, string plain, Extent bracket, IReadOnlyList<YearMark> years, Extent range)
    {
        var from =
            range.Start > 0 && years[range.Start - 1].Extent.End > bracket.Start ? years[range.Start - 1].Extent.End : bracket.Start + 1;
        for (var index = range.Start; index < range.End; )
        {
            var run = Run(plain, years, index, range.End);
            index += run.Count;
            var next = index < range.End ? years[index].Extent.Start : bracket.End - 1;
            mentions.Add(InBracket(plain, bracket, new(from, run[0].Extent.Start), run, next));
            from = run[^1].Extent.End;
        }
    }

    /// <summary>Years of the same names.</summary>
    private static List<YearMark> Run(string plain, IReadOnlyList<YearMark> years, int index, int end)
    {
        var run = new List<YearMark> { years[index++] };
        while (index < end && Continues(plain, run[^1], years[index]))
            run.Add(years[index++]);
        return run;
    }

    private static bool Continues(string plain, YearMark before, YearMark year)
    {
        if (year.IsLetterAlone)
            return true;
        var gap = new Extent(before.Extent.End, year.Extent.Start);
        return gap.Length < LongestNames && ContinuesPattern().Match(plain, gap.Start, gap.Length).Success;
    }

    private static Mention InBracket(string plain, Extent bracket, Extent before, List<YearMark> run, int next)
    {
        var after = plain[run[^1].Extent.End..Math.Min(next, run[^1].Extent.End + LongestNames)];
        var isSecondary = SecondaryPattern().IsMatch(after);
        if (before.Start == bracket.Start + 1 && NothingPattern().IsMatch(plain[before.Start..before.End]))
        {
            var isWhole = next == bracket.End - 1 && LocatorPattern().IsMatch(after);
            return new(
                MentionForm.Narrative,
                Before(plain, bracket.Start),
                run,
                isWhole ? bracket.End : run[^1].Extent.End,
                isSecondary || SecondaryBehindPattern().IsMatch(plain, bracket.End)
            );
        }

        var from =
            before.Start > bracket.Start + 1
                ? before.Start + LeftoverPattern().Match(plain, before.Start, before.Length).Length
                : before.Start;
        return new(MentionForm.Parenthetical, before.From(Math.Max(from, before.End - LongestNames)), run, run[^1].Extent.End, isSecondary);
    }

    private static void AddBare(List<Mention> mentions, string plain, IReadOnlyList<YearMark> years, Extent range)
    {
        for (var index = range.Start; index < range.End; )
        {
            var run = Run(plain, years, index, range.End);
            index += run.Count;
            if (Bare(plain, run) is { } mention)
                mentions.Add(mention);
        }
    }

    private static Mention? Bare(string plain, List<YearMark> run)
    {
        if (run[0].Year.Length == 0)
            return null;
        var window = Before(plain, run[0].Extent.Start);
        var hasNames =
            !window.IsEmpty
            && (
                char.IsLetter(plain[window.End - 1])
                || plain[window.End - 1] is '.' or ')'
                || plain[window.End..run[0].Extent.Start].Contains(',', StringComparison.Ordinal)
            );
        return !hasNames || IsTitled(plain, window, run[^1].Extent.End)
            ? null
            : new(MentionForm.Bare, window, run, run[^1].Extent.End, IsSecondary: false);
    }

    /// <summary>"The Bureau's 2013 Directive" names a thing of that year, "Lind's 2013 study" a work.</summary>
    private static bool IsTitled(string plain, Extent window, int end) =>
        window.Length > 1
        && plain[window.End - 1] is 's' or '\''
        && plain[window.End - 2] is 's' or '\''
        && end + 1 < plain.Length
        && plain[end] == ' '
        && char.IsUpper(plain[end + 1]);

    /// <summary>The part of the sentence before a place, without a shortened name in brackets just there ("… (WHO) (2019)").</summary>
    private static Extent Before(string plain, int end)
    {
        while (end > 0 && plain[end - 1] is ' ' or ',')
            end--;
        var shortForm = ShortFormPattern().Match(plain, Math.Max(0, end - LongestNames), Math.Min(end, LongestNames));
        if (shortForm.Success)
            end = shortForm.Index;
        var start = end;
        while (start > 0 && end - start < LongestNames && !IsBarrier(plain, start - 1))
            start--;
        return new(start, end);
    }

    private static bool IsBarrier(string plain, int index) =>
        plain[index] switch
        {
            '\uFFFC' or ';' or ':' or '?' or '!' or '"' or '(' or ')' or '[' or ']' or '–' => true,
            _ => IsStop(plain, index),
        };

    /// <summary>The sentence up to a place, with its brackets and quotations.</summary>
    /// <param name="most">Characters of the longest.</param>
    public static Extent Sentence(string plain, int end, int most)
    {
        var start = end;
        while (start > 0 && end - start < most && !IsStop(plain, start - 1))
            start--;
        return new(start, end);
    }

    /// <summary>A full stop at the end of a sentence.</summary>
    private static bool IsStop(string plain, int index) =>
        plain[index] == '.'
        && index + 1 < plain.Length
        && plain[index + 1] == ' '
        && !AbbreviationPattern().IsMatch(plain[Math.Max(0, index - 8)..index]);

    /// <summary>Between two years of the same names: a separator, after perhaps a page.</summary>
    [GeneratedRegex(@"\G(?:\s*[,:]\s*" + CitingForms.Place + @")?\s*(?:[,;&/]|,?\s*" + CitingForms.And + @")\s*$")]
    private static partial Regex ContinuesPattern();

    [GeneratedRegex(
        @"^\s*(?:[,;]\s*)?(?:(?:[,:]\s*)?" + CitingForms.Place + @"\s*[,;]\s*)?" + CitingForms.Secondary + @"\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SecondaryPattern();

    /// <summary>"Foucault (1980) dalam Hefner (1985)": behind the bracket of a work that was not seen stands the one it is cited from.</summary>
    [GeneratedRegex(
        @"\G,?\s(?:dalam|apud|(?:as\s)?(?:cited|quoted)\s(?:in|by)|(?:sebagaimana\s|seperti\s)?(?:dikutip|disitir|dipetik)\s(?:dalam|dari|oleh|daripada)|citado\s(?:en|por|em)|zitiert\snach|cité\s(?:par|dans)|geciteerd\sin)\s\p{Lu}[^();]{0,80}\((?:1[0-9]|20)[0-9]{2}"
    )]
    private static partial Regex SecondaryBehindPattern();

    /// <summary>Before the year of a narrative citation: nothing, "ca.", or book and chapter of a classical work.</summary>
    [GeneratedRegex(@"^\s*(?:c\.|ca\.|circa|[IVXLC]{1,6}\b[\s,.]*(?:\d{1,4}[\s,.–-]*)*)?\s*$")]
    private static partial Regex NothingPattern();

    /// <summary>After the last year of a narrative citation: nothing, or pages.</summary>
    [GeneratedRegex(@"^\s*(?:[,:]\s*[^;()]{0,40})?$")]
    private static partial Regex LocatorPattern();

    /// <summary>The page of the citation before and what separates it from this one.</summary>
    [GeneratedRegex(
        @"\G(?:\s*[,:]?\s*"
            + CitingForms.Place
            + @"(?:\s*,\s*"
            + CitingForms.Place
            + @")*(?=\s*[,;.&]|\s"
            + CitingForms.And
            + @"\s))?[\s,;&.)\]]*(?:"
            + CitingForms.And
            + @"\s)?"
    )]
    private static partial Regex LeftoverPattern();

    [GeneratedRegex(@"\s*[(\[]\p{Lu}[\p{L}\d/&-]{1,14}[)\]]$")]
    private static partial Regex ShortFormPattern();

    [GeneratedRegex(
        @"(?:^|[\s.,(-])(?:\p{Lu}|[Ee]t al|[Ee]t|al|dkk|dll|Jr|Sr|St|Dr|Prof|U\.S|U\.N|Mr|Mrs|vs?|cf|[Dd]ers|[Dd]ies|[Dd]slb|[Ii]d|u\.\s?a|e\.\s?a)$"
    )]
    private static partial Regex AbbreviationPattern();
}
