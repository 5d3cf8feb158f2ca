using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>
/// Finds the reference that a mention means. Where the names begin is not known beforehand, so every word that may begin
/// them is tried, longest first, and the reading that fits the reference list best is taken.
/// </summary>
/// <param name="plain">The text that holds the mention.</param>
internal sealed partial class MentionResolver(string plain, Mention mention, CitationIndex index)
{
    /// <summary>Years that lie further apart are another work, not a slip.</summary>
    private const int NearYears = 1;

    /// <summary>Most words that names are tried from.</summary>
    private const int MostStarts = 16;

    /// <summary>Characters after a year in which its page is looked for.</summary>
    private const int MostPage = 16;

    /// <summary>Characters after a year in which names are looked for.</summary>
    private const int MostBehind = 80;

    private readonly List<(int Start, AuthorPhrase Phrase)> _readings =
    [
        .. Starts(plain, mention.Window).TakeLast(MostStarts).SelectMany(start => Readings(plain, mention, start, index.HasGenitives)),
    ];

    public Resolution Resolve(YearMark year)
    {
        if (mention.Form == MentionForm.Bare && IsPlaceOrMonth())
            return Resolution.Nothing;
        var best = Best(phrase => index.FindExact(phrase, year.Year));
        if (best.Found.Fit != Fit.Exact && mention.Form != MentionForm.Bare)
            best = Best(phrase => index.Find(phrase, year.Year));
        if (
            best.Found.Fit != Fit.Exact
            && year.Other is { } other
            && Best(phrase => index.Find(phrase, other)) is { Found.Fit: Fit.Exact } original
        )
            best = original with { Found = original.Found with { Ground = CitationGround.OtherYear } };
        if (mention.Form == MentionForm.Bare)
            return best.Found.Fit == Fit.Exact ? Choose(best.Found, best.Start, year) : Resolution.Nothing;
        if (
            best.Found.Fit != Fit.Exact
            && Best(phrase => index.FindByOtherYear(phrase, year.Year)) is var reprint
            && (reprint.Found.Fit == Fit.Exact || (best.Found.Fit == Fit.None && reprint.Found.Works.Count == 1))
        )
            best = reprint;
        if (best.Found.Fit != Fit.Exact && Behind(year) is { } behind)
            return behind;
        return best.Found.Fit != Fit.None ? Choose(best.Found, best.Start, year) : WithoutReference(year);
    }

    /// <summary>
    /// The words from a start to the year; in brackets also without a day or month before the year ("Kompas, 2 Mei 2021"), and without what a full stop parts from them, as ABNT cites newspapers
    /// ("Redação. Veja, 2021"), and outside of them without the ending of a genitive and what it owns ("Beckers Studie (2019)").
    /// </summary>
    private static IEnumerable<(int Start, AuthorPhrase Phrase)> Readings(string plain, Mention mention, int start, bool hasGenitives)
    {
        var words = plain[start..mention.Window.End];
        yield return (start, AuthorPhrase.Of(words));
        if (mention.Form == MentionForm.Parenthetical && SentencePattern().Match(words) is { Success: true, Index: var stop })
            yield return (start, AuthorPhrase.Of(words[..stop]));
        if (
            mention.Form == MentionForm.Parenthetical
            && DayPattern().Match(words) is { Success: true } day
            && MonthNames.NumberOf(day.Groups["month"].Value) is not null
        )
            yield return (start, AuthorPhrase.Of(words[..day.Index]));
        if (hasGenitives && mention.Form != MentionForm.Parenthetical && GenitivePattern().Match(words) is { Success: true } owner)
            yield return (start, AuthorPhrase.Of(owner.Groups["name"].Value));
    }

    /// <summary>Where names may begin: at a capital, or at a particle before one; the earliest first.</summary>
    public static IEnumerable<int> Starts(string plain, Extent window)
    {
        for (var match = WordPattern().Match(plain, window.Start, window.Length); match.Success; match = match.NextMatch())
        {
            if (
                (!LikelyNames.IsLeadIn(match.Value) || IsWholeName(plain, match, window.End))
                && (MayBeginName(match.Value[0]) || IsParticle(match.Value) || IsQuoted(plain, match.Index))
            )
                yield return match.Index;
        }
    }

    public static string WordAt(string plain, int start) => WordPattern().Match(plain, start).Value;

    /// <summary>A capital, or a letter of a script without capitals.</summary>
    private static bool MayBeginName(char letter) => char.IsUpper(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;

    /// <summary>"van", or the beginning of "al-Ghazali".</summary>
    private static bool IsParticle(string word) =>
        Lexicon.Particles.Contains(word)
        || (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && Lexicon.Particles.Contains(word[..hyphen]));

    /// <summary>"Dan et al." is a name, whatever else the word may be.</summary>
    private static bool IsWholeName(string plain, Match word, int end) =>
        char.IsUpper(word.Value[0]) && EndOfNamePattern().IsMatch(plain.AsSpan(word.Index + word.Length, end - word.Index - word.Length));

    private (Candidates Found, int Start) Best(Func<AuthorPhrase, Candidates> find)
    {
        var best = (Found: Candidates.None, Start: 0);
        foreach (var (start, phrase) in _readings)
        {
            var found = find(phrase);
            if (found.Fit == Fit.Exact && IsAfterAnotherName(start))
                found = found with { Fit = Fit.Near, Ground = CitationGround.NamesDiffer };
            if (
                found.Fit > best.Found.Fit
                || (
                    found.Fit != Fit.None
                    && found.Fit == best.Found.Fit
                    && IsBesideName(best.Found, best.Start)
                    && found.Works.Contains(best.Found.Works[0])
                )
            )
                best = (found, start);
        }

        return best;
    }

    /// <summary>A small word before the name is a preposition where the list does not have it: "según los escritos de Nye".</summary>
    private bool IsBesideName(Candidates found, int start) =>
        char.IsLower(plain[start])
        && found.Works[0].Authors is [var first, ..]
        && !first.Key.StartsWith(Sameness.Key(WordAt(plain, start)), StringComparison.Ordinal);

    /// <summary>"March 2003" and "Paris 1997" outside brackets are a date and an event before they are authors.</summary>
    private bool IsPlaceOrMonth()
    {
        var words = plain[mention.Window.Start..mention.Window.End].Split(' ', ',');
        return MonthNames.NumberOf(words[^1]) is not null || Lexicon.Places.Contains(words[^1]);
    }

    private Resolution Choose(Candidates found, int start, YearMark year)
    {
        var works = found.Works;
        var outcome = found.Fit == Fit.Exact ? Outcome.Linked : Outcome.NameDiffers;
        var chosen = new Resolution(outcome, start, works, found.Ground) { Form = found.Form };
        var sameSuffix = works.Where(work => work.YearSuffix == year.Suffix).ToList();
        if (sameSuffix.Count == 1)
            return chosen with { Works = sameSuffix };
        if (sameSuffix.Count > 0 && sameSuffix.TrueForAll(work => work.IsListedTwice(sameSuffix[0])))
            return chosen with { Works = sameSuffix };
        if (sameSuffix.Count > 0)
            return ByPage(sameSuffix, year) is { } work
                ? chosen with
                {
                    Works = [work],
                    Ground = CitationGround.Page,
                }
                : chosen with
                {
                    Outcome = Outcome.Ambiguous,
                    Works = sameSuffix,
                };
        if (works.Count == 1)
            return outcome != Outcome.Linked || found.Ground == CitationGround.OtherYear
                ? chosen
                : chosen with
                {
                    Outcome = Outcome.SuffixDiffers,
                    Ground = CitationGround.LetterDiffers,
                };
        var place =
            works.All(work => work.YearSuffix.Length == 0) && LetterNumbers.Read(year.Suffix) is { } number ? number - 1 : works.Count;
        return place < works.Count
            ? chosen with
            {
                Outcome = Outcome.SuffixDiffers,
                Works = [works[place]],
                Ground = CitationGround.LetterByOrder,
            }
            : chosen with
            {
                Outcome = Outcome.Ambiguous,
            };
    }

    /// <summary>The only one of the works that has the page cited.</summary>
    private CitedWork? ByPage(List<CitedWork> works, YearMark year) =>
        PagePattern().Match(plain, year.Extent.End, Math.Min(MostPage, plain.Length - year.Extent.End)) is { Success: true } match
        && int.TryParse(match.Groups["page"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        && works.FindAll(work => work.Pages is { } pages && page >= pages.First && page <= pages.Last) is [var only]
            ? only
            : null;

    private Resolution WithoutReference(YearMark year)
    {
        if (SpokenWords.Has(plain, mention))
            return Resolution.Nothing;
        if (TitledYears.Find(plain, mention, year, index) is { } titled)
            return titled;
        var (other, start) = Best(index.FindOfAnyYear);
        if (other.Fit == Fit.Exact)
        {
            var near = other.Works.Where(work => IsNear(work.Year, year.Year)).ToList();
            if (near.Count > 0)
                return new(Outcome.YearDiffers, start, near, CitationGround.YearDiffers);
            return mention.IsSecondary ? Resolution.Nothing : new(Outcome.Unlisted, start, other.Works);
        }

        var names = LikelyNames.Start(plain, mention);
        if (names is null && NamesBefore.Find(plain, mention, year, index) is { } before)
            return before;
        if (names is null || mention.IsSecondary || year.Year.Length == 0 || SourceLines.GivesOffice(plain, names.Value))
            return Resolution.Nothing;
        return new(Outcome.Unlisted, names.Value, index.FindNearest(AuthorPhrase.Of(plain[names.Value..mention.Window.End])));
    }

    /// <summary>"The Wealth of Nations (1776) by Adam Smith": names behind the year of a title.</summary>
    private Resolution? Behind(YearMark year)
    {
        if (
            mention.Form != MentionForm.Narrative
            || BehindPattern().Match(plain, year.Extent.End, Math.Min(MostBehind, plain.Length - year.Extent.End))
                is not { Success: true } match
        )
            return null;
        var names = match.Groups["names"];
        for (var end = names.Length; end > 0; end = names.Value.LastIndexOf(' ', end - 1))
        {
            var phrase = AuthorPhrase.Of(names.Value[..end]);
            var found = index.Find(phrase, year.Year) is { Fit: Fit.Exact } first ? first : index.FindByOtherYear(phrase, year.Year);
            if (found is { Fit: Fit.Exact, Works.Count: 1 })
                return new(Outcome.Linked, year.StartIn(plain), found.Works, found.Ground) { Form = found.Form, End = names.Index + end };
        }

        return null;
    }

    /// <summary>One year off, two neighbouring figures exchanged, or one of the two without a date.</summary>
    private static bool IsNear(string listed, string cited)
    {
        if (listed.Length == 0 || cited.Length == 0)
            return true;
        if (Math.Abs(Number(listed) - Number(cited)) <= NearYears)
            return true;
        var first = 0;
        while (first < listed.Length - 2 && listed[first] == cited[first])
            first++;
        return listed[first] == cited[first + 1]
            && listed[first + 1] == cited[first]
            && listed.AsSpan(first + 2).SequenceEqual(cited.AsSpan(first + 2));
    }

    /// <summary>The year as a number; 0 where its figures are not of one script.</summary>
    private static int Number(string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsQuoted(string plain, int start) => start > 0 && plain[start - 1] == '"';

    /// <summary>"Marx and Nye (2003)": the name found is only the last of several.</summary>
    private bool IsAfterAnotherName(int start) =>
        NameBeforePattern().IsMatch(plain.AsSpan(mention.Window.Start, start - mention.Window.Start));

    [GeneratedRegex(@"(?<![\p{L}'-])\p{L}[\p{L}\p{M}'\u00ad-]*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(
        @"\G[)\]]\s(?:by|of|de|del|di|von|par|van|door|oleh|karya|por)\s(?<names>\p{Lu}[\p{L}\p{M}'-]*\.?(?:\s(?:"
            + CitingForms.And
            + @"|\p{Ll}{2,3}|\p{Lu}[\p{L}\p{M}'-]+|\p{Lu}\.)){0,6})"
    )]
    private static partial Regex BehindPattern();

    [GeneratedRegex(@"^(?<name>(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}\p{M}-]{2,}?)s(?:\s[\p{L}\p{M}-]+){0,4}$")]
    private static partial Regex GenitivePattern();

    [GeneratedRegex(@",\s(?:[0-9]{1,2}\.?\s(?:de\s)?)?(?<month>\p{L}{3,10})\.?(?:\s[0-9]{1,2},?)?(?:\sde)?[\s,]*$")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"(?<=\p{Ll}{2})\.\s")]
    private static partial Regex SentencePattern();

    [GeneratedRegex(@"\G[,:]\s?(?:" + CitingForms.Locator + @"\b\.?\s?)?(?<page>\d{1,5})")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"^(?:,?\s" + CitingForms.Others + @"|,?\s" + CitingForms.And + @"\s|\s*$)")]
    private static partial Regex EndOfNamePattern();

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'-]+,?\s(?:&|and|dan|und|y|e|et|en)\s(?:\p{Lu}\.\s?)*$")]
    private static partial Regex NameBeforePattern();
}
