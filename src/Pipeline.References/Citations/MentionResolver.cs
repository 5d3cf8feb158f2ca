using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>
/// Finds the reference that a mention means. Where the names begin is not known beforehand, so every word that may begin
/// them is tried, longest first, and the reading that fits the reference list best is taken.
/// </summary>
internal static partial class MentionResolver
{
    /// <summary>Years that lie further apart are another work, not a slip.</summary>
    private const int NearYears = 1;

    public static Resolution Resolve(string plain, Mention mention, YearMark year, CitationIndex index)
    {
        if (mention.Form == MentionForm.Bare && IsPlaceOrMonth(plain, mention)) return Resolution.Nothing;
        var starts = Starts(plain, mention).ToList();
        var best = Best(plain, mention, starts, phrase => index.Find(phrase, year.Year));
        if (best.Fit != Fit.None && (mention.Form != MentionForm.Bare || best.Fit == Fit.Exact)) return Choose(best.Fit, best.Start, best.Works, year);
        return mention.Form == MentionForm.Bare ? Resolution.Nothing : WithoutReference(plain, mention, starts, year, index);
    }

    private static (Fit Fit, int Start, IReadOnlyList<CitedWork> Works) Best(string plain, Mention mention, List<int> starts, Func<AuthorPhrase, (Fit Fit, IReadOnlyList<CitedWork> Works)> find)
    {
        (Fit Fit, int Start, IReadOnlyList<CitedWork> Works) best = (Fit.None, 0, []);
        foreach (var start in starts)
        {
            var (fit, works) = find(AuthorPhrase.Of(plain[start..mention.Window.End]));
            if (fit == Fit.Exact && IsAfterAnotherName(plain, mention.Window.Start, start)) fit = Fit.Near;
            if (fit > best.Fit) best = (fit, start, works);
        }

        return best;
    }

    /// <summary>"March 2003" and "Paris 1997" outside brackets are a date and an event before they are authors.</summary>
    private static bool IsPlaceOrMonth(string plain, Mention mention)
    {
        var words = plain[mention.Window.Start..mention.Window.End].Split(' ', ',');
        return Lexicon.Months.ContainsKey(words[^1]) || Lexicon.Places.Contains(words[^1]);
    }

    private static Resolution Choose(Fit fit, int start, IReadOnlyList<CitedWork> works, YearMark year)
    {
        var outcome = fit == Fit.Exact ? Outcome.Linked : Outcome.NameDiffers;
        var sameSuffix = works.Where(work => work.YearSuffix == year.Suffix).ToList();
        if (sameSuffix.Count == 1) return new(outcome, start, sameSuffix);
        if (sameSuffix.Count == 0 && works.Count == 1) return new(outcome == Outcome.Linked ? Outcome.SuffixDiffers : outcome, start, works);
        return new(Outcome.Ambiguous, start, sameSuffix.Count > 0 ? sameSuffix : works);
    }

    private static Resolution WithoutReference(string plain, Mention mention, List<int> starts, YearMark year, CitationIndex index)
    {
        var other = Best(plain, mention, starts, phrase => index.FindOfAnyYear(phrase));
        if (other.Fit == Fit.Exact)
        {
            var near = other.Works.Where(work => IsNear(work.Year, year.Year)).ToList();
            if (near.Count > 0) return new(Outcome.YearDiffers, other.Start, near);
            return mention.IsSecondary ? Resolution.Nothing : new(Outcome.Unlisted, other.Start, other.Works);
        }

        if (mention.IsSecondary) return Resolution.Nothing;
        var names = LikelyNames.Start(plain, mention);
        return names is { } start ? new(Outcome.Unlisted, start, []) : Resolution.Nothing;
    }

    /// <summary>One year off, two digits exchanged, one digit wrong within the century, or one of the two without a date.</summary>
    private static bool IsNear(string listed, string cited)
    {
        if (listed.Length == 0 || cited.Length == 0) return true;
        if (Math.Abs(Number(listed) - Number(cited)) <= NearYears) return true;
        return listed[0] == cited[0] && listed[1] == cited[1] && listed[2] == cited[3] && listed[3] == cited[2];
    }

    /// <summary>The year as a number; 0 where its figures are not of one script.</summary>
    private static int Number(string year) => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where a name may begin: at a capital, or at a particle before one; longest reading first.</summary>
    private static IEnumerable<int> Starts(string plain, Mention mention)
    {
        for (var match = WordPattern().Match(plain, mention.Window.Start, mention.Window.Length); match.Success; match = match.NextMatch())
        {
            if (!LikelyNames.IsLeadIn(match.Value) && (char.IsUpper(match.Value[0]) || Lexicon.Particles.Contains(match.Value))) yield return match.Index;
        }
    }

    /// <summary>"Marx and Nye (2003)": the name found is only the last of several.</summary>
    private static bool IsAfterAnotherName(string plain, int from, int start) => NameBeforePattern().IsMatch(plain[from..start]);

    [GeneratedRegex(@"(?<![\p{L}'-])\p{L}[\p{L}\p{M}'\u00ad-]*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'-]+,?\s(?:&|and|dan)\s(?:\p{Lu}\.\s?)*$")]
    private static partial Regex NameBeforePattern();
}
