using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Metadata.Funding;

/// <summary>
/// Reads who paid, and by which awards, in a statement ("was funded by the X (grant no. Y)", "didanai oleh X melalui hibah nomor Y",
/// "wurde von der X unter der Projektnummer Y gefördert"). Only what can be read one way is given; the statement is printed in any case.
/// </summary>
internal static class AwardReader
{
    /// <param name="areNumbered">Whether only payers whose award has a number count, as in thanks, where "supported by" has many senses.</param>
    public static Seq<Award> Read(string statement, bool areNumbered = false) =>
        Joined(
            FundingClauses
                .In(statement)
                .SelectMany(clause => InClause(clause, areNumbered))
                .Concat(RegisteredPayers.In(statement).Where(award => !areNumbered || !award.Numbers.IsEmpty))
                .Concat(FundingClauses.OfMoney(statement).SelectMany(clause => InClause(clause, areNumbered: false)))
        );

    /// <summary>Reads what stands under a label for funding, where payers may be named without a verb.</summary>
    public static Seq<Award> ReadLabelled(string statement) =>
        FundingClauses.In(statement).Any()
            ? Read(statement)
            : Joined(FundingClauses.Undenied(statement).SelectMany(sentence => InClause(sentence, areNumbered: false)));

    private static IEnumerable<Award> InClause(string clause, bool areNumbered)
    {
        var start = 0;
        var found = AwardNumbers.In(clause).ToList();
        for (var at = 0; at < found.Count; at++)
        {
            var (before, numbers) = (clause[start..found[at].Start], found[at]);
            start = numbers.End;
            var behind = clause[start..(at + 1 < found.Count ? found[at + 1].Start : clause.Length)];
            if (FunderNames.BehindMeans(before, behind) is [var owner])
            {
                yield return new(owner, null, numbers.Numbers);
                start += behind.Length;
            }
            else if (FunderNames.In(before, isNumbered: true) is [var funder])
                yield return new(funder, null, numbers.Numbers);
        }

        if (areNumbered)
            yield break;
        foreach (var funder in FunderNames.In(clause[start..], isNumbered: false))
            yield return new(funder, null, []);
    }

    /// <summary>One entry for each payer, with all the numbers.</summary>
    public static Seq<Award> Joined(IEnumerable<Award> awards) =>
        awards
            .GroupBy(award => WordText.Letters(award.Funder), StringComparer.Ordinal)
            .Select(group => new Award(
                group.First().Funder,
                group.Select(award => award.FunderId).FirstOrDefault(id => id is not null),
                group.SelectMany(award => award.Numbers).Distinct().ToSeq()
            ))
            .ToSeq();
}
