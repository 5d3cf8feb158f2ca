using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>
/// Tells apart works that fit a citation equally well: where the article names one of them elsewhere in another form
/// ("Labbé, Parent and Villemur, 2003"), the short form ("Labbé et al., 2003") means the other.
/// </summary>
internal static class FormsOfNaming
{
    public static void Settle(IReadOnlyList<CitingRun> runs)
    {
        if (!runs.Any(run => run.Citings.Exists(IsOpen)))
            return;
        var forms = runs.SelectMany(run => run.Citings)
            .Where(citing => citing.Resolution is { Outcome: Outcome.Linked, Form.Length: > 0 })
            .ToLookup(citing => citing.Resolution.Works[0].Id, citing => citing.Resolution.Form, StringComparer.Ordinal);
        foreach (var run in runs)
            for (var at = 0; at < run.Citings.Count; at++)
                run.Citings[at] = Settle(run.Citings[at], forms);
    }

    private static bool IsOpen(Citing citing) => citing.Resolution is { Outcome: Outcome.Ambiguous, Form.Length: > 0 };

    private static Citing Settle(Citing citing, ILookup<string, string> forms)
    {
        if (!IsOpen(citing))
            return citing;
        var left = citing.Resolution.Works.Where(work => !forms[work.Id].Any() || forms[work.Id].Contains(citing.Resolution.Form)).ToList();
        return left.Count == 1
            ? citing with
            {
                Resolution = citing.Resolution with { Outcome = Outcome.Linked, Works = left, Ground = CitationGround.Elimination },
            }
            : citing;
    }
}
