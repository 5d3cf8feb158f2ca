using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>
/// Finds works cited in a note by surname and title, in full with place, publisher and year in brackets at first and in
/// short after that ("Lind, Quiet Tides, 45"; Chicago 17 §14.19 and §14.30).
/// </summary>
internal static partial class NotedWorks
{
    /// <summary>Fewest letters by which a title is known.</summary>
    private const int FewestLetters = 4;

    /// <summary>Fewest letters of words out of the midst of a title.</summary>
    private const int FewestWithin = 10;

    /// <summary>Most words before the last of a name: organisations have long ones.</summary>
    private const int MostWords = 7;

    public static IEnumerable<Citing> Scan(string plain, CitationIndex index)
    {
        for (
            var match = NamePattern().Match(plain);
            match.Success;
            match = NamePattern().Match(plain, match.Index + match.Groups["surname"].Length)
        )
        {
            var title = match.Groups["title"];
            var key = TitleKey(title.Value);
            if (key.Length < FewestLetters)
                continue;
            var start = match.Index;
            var works = index.NamedBy(match.Groups["surname"].Value).Where(work => IsTitled(work, title.Value)).ToList();
            for (
                var words = 0;
                works.Count == 0 && words < MostWords && WordBeforePattern().Match(plain, 0, start) is { Success: true } before;
                words++
            )
            {
                start = before.Index;
                var name = plain[start..match.Groups["surname"].Index] + match.Groups["surname"].Value;
                works = [.. index.NamedBy(name).Where(work => IsTitled(work, title.Value))];
                if (works.Count == 0)
                    works = [.. index.BeginningWith(name).Where(work => IsTitled(work, title.Value))];
            }

            if (works.Count > 1)
                works = works.FindAll(work => TitleKey(work.Title.Split(':')[0]) == key);
            if (works is not [var work])
                continue;
            yield return new(
                new(start, EndOfTitle(plain, title, work)),
                new(Outcome.Linked, start, [work], CitationGround.NamesAndTitle),
                null,
                null
            );
        }
    }

    /// <summary>A title goes on behind a sign in it as far as the list has the same words, and takes the mark that closes it along.</summary>
    private static int EndOfTitle(string plain, Group title, CitedWork work)
    {
        var (whole, end) = (TitleKey(work.Title), title.Index + title.Value.TrimEnd().Length);
        for (
            var word = NextWordPattern().Match(plain, end);
            word.Success && whole.StartsWith(TitleKey(plain[title.Index..(word.Index + word.Length)]), StringComparison.Ordinal);
            word = NextWordPattern().Match(plain, end)
        )
            end = word.Index + word.Length;
        var open = title.Index > 1 && plain[title.Index - 1] == ' ' ? title.Index - 2 : title.Index - 1;
        var isQuoted = open >= 0 && plain[open] is '"' or '\'';
        var close = isQuoted ? plain.IndexOf(plain[open], end, Math.Min(title.Index - open + 2, plain.Length - end)) : -1;
        return close >= 0 ? close + 1 : end;
    }

    /// <summary>Whether the brackets before a year hold the imprint of a work cited in full ("(Oakland: Quiet Press, 2014)"; "(2nd edn, Quiet Publishing 2021)", OSCOLA 4, 3.2; "(PhD diss., Universitas Contoh, 2013)").</summary>
    public static bool IsImprint(string plain, Mention mention) =>
        mention.Form == MentionForm.Parenthetical && ImprintPattern().IsMatch(plain.AsSpan(mention.Window.Start, mention.Window.Length));

    /// <summary>A short title is the beginning of the whole one; where a note stops within a title that has a comma, so is what it gives.</summary>
    public static bool IsTitled(CitedWork work, string title)
    {
        var (whole, key) = (TitleKey(work.Title), TitleKey(title));
        return whole.Length >= FewestLetters
            && (
                whole.StartsWith(key, StringComparison.Ordinal)
                || key.StartsWith(whole, StringComparison.Ordinal)
                || HasWithin(whole, title, key)
                || (key.Length >= FewestWithin && work.Prints(key))
            );
    }

    /// <summary>Key words out of the midst of a title name it too ("British Justice" for We Ask for British Justice; Chicago 17 §14.33).</summary>
    private static bool HasWithin(string whole, string title, string key) =>
        key.Length >= FewestWithin && title.Trim().Contains(' ', StringComparison.Ordinal) && whole.Contains(key, StringComparison.Ordinal);

    private static string TitleKey(string title) => Sameness.Key(ArticlePattern().Replace(title.Trim(), string.Empty));

    [GeneratedRegex(
        @"(?<![\p{L}'-])(?<surname>(?:a[dhnrstyz]h?-|al-|el-|d')?\p{Lu}[\p{L}\p{M}'-]+)(?:(?:,\s\p{Lu}[\p{L}\p{M}'. -]{1,40}){0,3},?\s(?:"
            + CitingForms.And
            + @"|&)\s\p{Lu}[\p{L}\p{M}'. -]{1,40}|,?\s"
            + CitingForms.Others
            + @")?(?:,\s(?:eds?|hrsg|hg|orgs?|coords?|dirs?|peny)\.|\s\((?:eds?|hrsg|hg|orgs?|coords?|dirs?|peny|trans|trad)\.?\))?[,:]\s[""']?\s?(?<title>\p{Lu}[^"",;:()?!\uFFFC]{3,120})"
    )]
    private static partial Regex NamePattern();

    /// <summary>The next word of a title behind a sign or space.</summary>
    [GeneratedRegex(@"\G[\s,:;?!'-]{1,3}[\p{L}\p{M}\d]+")]
    private static partial Regex NextWordPattern();

    /// <summary>The word before, of a double surname ("C. Snouck Hurgronje, Mekka") or the name of an organisation ("Ministry of Labour, Report"), with a small word behind it.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}'-])(?:a[dhnrstyz]h?-|al-|el-)?\p{Lu}[\p{L}\p{M}'-]+\s(?:(?:of|for|the|and|on|de|du|des|la|da|do|dos|del|y|e|et|und|für|der|dan|bin|van)\s){0,2}$",
        RegexOptions.RightToLeft
    )]
    private static partial Regex WordBeforePattern();

    [GeneratedRegex(
        @"^\s*\p{Lu}[^:;()]{1,60}:\s\p{Lu}[^:;()]*,\s*$|^\s*(?:[^,;()]{1,20}\b(?:edn?|editions?|Aufl|Auflage|éd|druk|edisi|cet)\b\.?,\s)\p{Lu}[^,;()]{1,60}$|^\s*(?:\p{Lu}[\p{L}&.'-]*\s){0,4}(?:Press|Publishing|Publishers?|Publications|Verlag|Books|OUP|CUP|UP),?\s?$"
            + @"|^\s*(?i:(?:un\w+\s)?(?:Ph\.?\s?D\.?|D\.?\s?Phil\.?|M\.?\s?A\.?|M\.?\s?Sc\.?|master's|doctoral|bachelor's)\s(?:diss(?:ertation)?\b\.?|thesis)|skripsi|tesis|disertasi|tesi|thèse|Dissertation|Diss\.|proefschrift)\b?[^;()]*,\s?$"
    )]
    private static partial Regex ImprintPattern();

    [GeneratedRegex(@"^[""']?(?:the|an?|el|la|los|las|o|os|as|le|les|l'|der|die|das|het|de)\s", RegexOptions.IgnoreCase)]
    private static partial Regex ArticlePattern();
}
