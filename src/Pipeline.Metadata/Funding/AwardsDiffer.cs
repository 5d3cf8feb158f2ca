using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Funding;

internal sealed class AwardsDiffer : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META101",
            Severity.Query,
            "Printed funding differs from article.yaml",
            "The record that funders are told and the statement that readers see would name different funders or awards.",
            "JATS4R Funding (NISO RP-40-2021): what is tagged agrees with the funding statement",
            "article.yaml: Sea Foundation SF-12; printed: Sea Foundation (grant no. SF-21)",
            "the same number in both",
            "Ask the author which is right; correct article.yaml or the statement."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var given = context.Settings.Awards;
        return StageResult.Of(article, given.IsEmpty ? [] : [.. PrintedAlone(article, given), .. GivenAlone(article, given)]);
    }

    private IEnumerable<Diagnostic> PrintedAlone(Article article, Seq<Award> given) =>
        FundingStatements
            .AwardsIn(article)
            .Where(printed => !IsAmong(printed.Award, given))
            .Select(printed =>
                Info.At(
                    printed.Paragraph.Source,
                    $"The statement names {FundingStatements.InWords(printed.Award)}; article.yaml names {string.Join("; ", given.Select(FundingStatements.InWords))}.",
                    FundingStatements.InWords(printed.Award)
                )
            );

    /// <summary>Looked for in the words of the statement, since not every payer that it names can be read.</summary>
    private IEnumerable<Diagnostic> GivenAlone(Article article, Seq<Award> given)
    {
        if (FundingStatements.Statements(article).FirstOrDefault() is not { } statement)
            yield break;
        var words = string.Join(
            ' ',
            FundingStatements.Statements(article).Concat(FundingStatements.Thanks(article)).Select(FundingStatements.TextOf)
        );
        foreach (var award in given.Where(award => !FunderMentions.IsIn(award, words)))
            yield return Info.At(
                statement.Source,
                $"article.yaml names {FundingStatements.InWords(award)}, which the statement does not.",
                null,
                FundingStatements.InWords(award)
            );
    }

    /// <summary>One side may name the funder in short, or give no number.</summary>
    private static bool IsAmong(Award printed, Seq<Award> given)
    {
        var same = given.Where(award => IsSameName(award.Funder, printed.Funder)).ToList();
        var numbers = same.SelectMany(award => award.Numbers)
            .Select(number => WordText.Letters(number))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return same.Count > 0 && (numbers.Count == 0 || printed.Numbers.All(number => numbers.Contains(WordText.Letters(number))));
    }

    private static bool IsSameName(string one, string other)
    {
        var (first, second) = (WordText.Letters(one), WordText.Letters(other));
        return first.Contains(second, StringComparison.OrdinalIgnoreCase)
            || second.Contains(first, StringComparison.OrdinalIgnoreCase)
            || FunderMentions.IsShort(one, other)
            || FunderMentions.IsShort(other, one);
    }
}
