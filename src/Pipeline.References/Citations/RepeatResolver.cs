using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>
/// Says what "ibid." and "op. cit." stand for: the work cited just before, in notes by the note before and in the text by
/// the text before; or the work of the names before them that was cited last.
/// </summary>
internal static partial class RepeatResolver
{
    public static void Settle(IReadOnlyList<CitingRun> runs, CitationIndex index)
    {
        if (!runs.Any(run => run.Citings.Exists(citing => citing.Repeat is not null)))
            return;
        var before = new Dictionary<bool, List<Citing>> { [true] = [], [false] = [] };
        var isOfOther = false;
        foreach (var run in runs)
        {
            var isNote = run.Part == ArticlePart.Notes;
            var own = before[isNote];
            for (var at = 0; at < run.Citings.Count; at++)
            {
                if (run.Citings[at] is { Repeat: { } repeat } citing)
                    run.Citings[at] = citing with
                    {
                        Resolution =
                            isNote && at == 0 && isOfOther && repeat.Window.IsEmpty
                                ? Resolution.Nothing
                                : Resolve(run.Text.Plain, repeat, own, before[!isNote], index),
                    };
                if (run.Citings[at] is { Repeat: not null, Resolution: { Outcome: Outcome.Linked, Ground: CitationGround.Before } } named)
                    run.Citings[at] = named with { Extent = WithBracket(run.Text.Plain, new(named.Resolution.Start, named.Extent.End)) };
                if (run.Citings[at].Resolution.Outcome != Outcome.Nothing)
                    own.Add(run.Citings[at]);
            }

            if (isNote)
                isOfOther =
                    !run.Citings.Exists(citing => citing.Resolution.Outcome != Outcome.Nothing) && SourcePattern().IsMatch(run.Text.Plain);
        }
    }

    /// <summary>"Noor (this issue)": a bracket that opens within the words closes within them.</summary>
    private static Extent WithBracket(string plain, Extent named)
    {
        var words = plain.AsSpan(named.Start, named.Length);
        return
            named.End < plain.Length
            && ((plain[named.End] == ')' && words.Contains('(')) || (plain[named.End] == ']' && words.Contains('[')))
            ? named with
            {
                End = named.End + 1,
            }
            : named;
    }

    /// <summary>Names that fit nothing are another's: their work is not the one cited just before.</summary>
    private static Resolution Resolve(string plain, Repeat repeat, List<Citing> own, List<Citing> others, CitationIndex index)
    {
        if (!repeat.Window.IsEmpty && ByName(plain, repeat, own, others, index) is { } named)
            return named;
        if (repeat.IsBeside)
            return Resolution.Nothing;
        if (!repeat.Window.IsEmpty && IsNamed(plain, repeat.Window))
            return Unclear(repeat, []);
        return own is [.., var last] ? Again(repeat, last) : Unclear(repeat, []);
    }

    private static Resolution Again(Repeat repeat, Citing last) =>
        last.Resolution switch
        {
            { IsLinked: true, Works: [var work, ..] } => new(Outcome.Linked, repeat.Extent.Start, [work], CitationGround.Again),
            { Outcome: Outcome.Ambiguous, Works: var works } => Unclear(repeat, works),
            _ => Resolution.Nothing,
        };

    /// <summary>The work of those names that was cited last, in notes before all others; names spelled otherwise only mean a work cited before.</summary>
    private static Resolution? ByName(string plain, Repeat repeat, List<Citing> own, List<Citing> others, CitationIndex index)
    {
        List<(int Start, AuthorPhrase Phrase)> readings =
        [
            .. MentionResolver.Starts(plain, repeat.Window).SelectMany(start => Readings(plain, start, repeat.Window.End)),
        ];
        foreach (var (start, phrase) in readings)
        {
            var found = index.FindOfAnyYear(phrase);
            if (found.Fit == Fit.None)
                continue;
            var cited = (Last(own, found.Works.Contains) ?? Last(others, found.Works.Contains)) is { } work ? [work] : found.Works;
            if (cited.Count > 1 && repeat.IsBeside)
                return Resolution.Nothing;
            return cited is [var only] ? new(Outcome.Linked, start, [only], CitationGround.Before) : Unclear(repeat, cited);
        }

        foreach (var (start, phrase) in readings)
            if ((Last(own, IsNear(phrase)) ?? Last(others, IsNear(phrase))) is { } near)
                return new(Outcome.Linked, start, [near], CitationGround.Before);
        return null;
    }

    /// <summary>The words from a start on, also without a short title behind the names ("Lind, Home, op. cit.").</summary>
    private static IEnumerable<(int Start, AuthorPhrase Phrase)> Readings(string plain, int start, int end)
    {
        yield return (start, AuthorPhrase.Of(plain[start..end]));
        if (plain.IndexOf(',', start, end - start) is > 0 and var comma && TitlePattern().IsMatch(plain.AsSpan(comma, end - comma)))
            yield return (start, AuthorPhrase.Of(plain[start..comma]));
    }

    private static Func<CitedWork, bool> IsNear(AuthorPhrase phrase) => work => NameMatcher.Compare(phrase, work) == Fit.Near;

    /// <summary>A capitalised word, or one for further authors, stands just before.</summary>
    private static bool IsNamed(string plain, Extent window) =>
        NamePattern().Match(plain, window.Start, window.Length) is { Success: true } name
        && !LikelyNames.IsLeadIn(name.Groups["word"].Value);

    private static CitedWork? Last(List<Citing> citings, Func<CitedWork, bool> isMeant) =>
        citings.FindLast(citing => citing.Resolution.IsLinked && isMeant(citing.Resolution.Works[0]))?.Resolution.Works[0];

    private static Resolution Unclear(Repeat repeat, IReadOnlyList<CitedWork> works) =>
        new(works.Count == 0 ? Outcome.Unlisted : Outcome.Ambiguous, repeat.Extent.Start, works);

    /// <summary>What is not in the list ("Interview with Siti, 4 May", "Bundesarchiv, DQ 3/2132") has a figure or an address; so has a repeat with its page.</summary>
    [GeneratedRegex("[0-9]|https?:|^\\s*" + CitingForms.Again + "\\s*$")]
    private static partial Regex SourcePattern();

    [GeneratedRegex(@"^,[\p{L}\p{M}\s,:.…?!""'-]+$")]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"(?:(?<word>\p{Lu}[\p{L}\p{M}'-]+\.?)|(?<word>" + CitingForms.Others + @"))[""']?,?\s*$", RegexOptions.RightToLeft)]
    private static partial Regex NamePattern();
}
