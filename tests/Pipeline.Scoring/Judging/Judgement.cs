using Pipeline.Scoring.Making;

namespace Pipeline.Scoring.Judging;

/// <summary>How one system did on one manuscript.</summary>
/// <param name="File">JATS file it was made from.</param>
internal sealed record Judgement(string System, string File, Look Look, IReadOnlyDictionary<FactClass, Matching> Matchings)
{
    public static Judgement Of(string system, string file, Look look, Facts expected, Facts found) =>
        new(
            system,
            file,
            look,
            MatchingRule
                .All.Where(rule => !found.Unanswered.Contains(rule.Class))
                .ToDictionary(rule => rule.Class, rule => rule.Match(expected, found))
        );
}

/// <summary>Judgements summed up.</summary>
internal static class Judgements
{
    /// <summary>Counts of one class over the judgements that have it; null where none has.</summary>
    public static Tally? Sum(this IEnumerable<Judgement> judgements, FactClass of)
    {
        var matchings = judgements
            .Where(judgement => judgement.Matchings.ContainsKey(of))
            .Select(judgement => judgement.Matchings[of])
            .ToList();
        return matchings.Count == 0 ? null : matchings.Aggregate(default(Tally), (sum, matching) => sum + Tally.Of(matching));
    }
}
