using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>
/// Says what "ibid." and "op. cit." stand for: the work cited just before, in notes by the note before and in the text by
/// the text before; or the work of the names before them that was cited last.
/// </summary>
internal static class RepeatResolver
{
    public static void Settle(IReadOnlyList<CitingRun> runs, CitationIndex index)
    {
        if (!runs.Any(run => run.Citings.Exists(citing => citing.Repeat is not null))) return;
        var before = new Dictionary<bool, List<Citing>> { [true] = [], [false] = [] };
        foreach (var run in runs)
        {
            var own = before[run.Part == ArticlePart.Notes];
            for (var at = 0; at < run.Citings.Count; at++)
            {
                if (run.Citings[at] is { Repeat: { } repeat } citing) run.Citings[at] = citing with { Resolution = Resolve(run.Text.Plain, repeat, own, before[run.Part != ArticlePart.Notes], index) };
                if (run.Citings[at] is { Repeat: not null, Resolution: { Outcome: Outcome.Linked, Ground: CitationGround.Before } } named) run.Citings[at] = named with { Extent = new(named.Resolution.Start, named.Extent.End) };
                if (run.Citings[at].Resolution.Outcome != Outcome.Nothing) own.Add(run.Citings[at]);
            }
        }
    }

    private static Resolution Resolve(string plain, Repeat repeat, List<Citing> own, List<Citing> others, CitationIndex index)
    {
        if (!repeat.Window.IsEmpty && ByName(plain, repeat, own, others, index) is { } named) return named;
        if (repeat.IsBeside) return Resolution.Nothing;
        return own is [.., var last] ? Again(repeat, last) : Unclear(repeat, []);
    }

    private static Resolution Again(Repeat repeat, Citing last) => last.Resolution switch
    {
        { IsLinked: true, Works: [var work, ..] } => new(Outcome.Linked, repeat.Extent.Start, [work], CitationGround.Again),
        { Outcome: Outcome.Ambiguous, Works: var works } => Unclear(repeat, works),
        _ => Resolution.Nothing,
    };

    private static Resolution? ByName(string plain, Repeat repeat, List<Citing> own, List<Citing> others, CitationIndex index)
    {
        foreach (var start in MentionResolver.Starts(plain, repeat.Window))
        {
            var found = index.FindOfAnyYear(AuthorPhrase.Of(plain[start..repeat.Window.End]));
            if (found.Fit == Fit.None) continue;
            var cited = (Last(own, found.Works) ?? Last(others, found.Works)) is { } work ? [work] : found.Works;
            if (cited.Count > 1 && repeat.IsBeside) return Resolution.Nothing;
            return cited is [var only] ? new(Outcome.Linked, start, [only], CitationGround.Before) : Unclear(repeat, cited);
        }

        return null;
    }

    private static CitedWork? Last(List<Citing> citings, IReadOnlyList<CitedWork> works) =>
        citings.FindLast(citing => citing.Resolution.IsLinked && works.Contains(citing.Resolution.Works[0]))?.Resolution.Works[0];

    private static Resolution Unclear(Repeat repeat, IReadOnlyList<CitedWork> works) => new(works.Count == 0 ? Outcome.Unlisted : Outcome.Ambiguous, repeat.Extent.Start, works);
}
