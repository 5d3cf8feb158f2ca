using FsCheck.Xunit;
using Pipeline.References.Model;

namespace Pipeline.References.Tests.Model;

public sealed class LatticeTests
{
    /// <summary>Labels whose every sequence is tried; the others are made impossible.</summary>
    private static readonly TokenLabel[] Tried =
    [
        TokenLabel.Surname,
        TokenLabel.Title,
        TokenLabel.Source,
        TokenLabel.AtStart,
        TokenLabel.AfterPeople,
        TokenLabel.AfterTitle,
    ];

    [Property(MaxTest = 60)]
    public void The_best_labels_and_all_chances_are_those_of_trying_every_sequence(int seed)
    {
        var random = new Random(seed);
        var (transitions, starts) = (Scores(random, TokenLabels.Count * TokenLabels.Count), Scores(random, TokenLabels.Count));
        var lattice = new Lattice(transitions, starts);
        var emissions = Emissions(random, tokens: 4);
        var sequences = Sequences(4)
            .Where(IsAllowed)
            .Select(labels => (Labels: labels, Score: ScoreOf(labels, transitions, starts, emissions)))
            .ToList();

        Assert.Equal(sequences.MaxBy(sequence => sequence.Score).Labels, lattice.Best(emissions));

        var sums = lattice.Sum(emissions);
        var total = sequences.Sum(sequence => Math.Exp(sequence.Score));
        Assert.Equal(Math.Log(total), sums.LogSum, 1e-3);
        for (var at = 0; at < 4; at++)
            foreach (var label in Tried)
                Assert.Equal(
                    sequences.Where(sequence => sequence.Labels[at] == label).Sum(sequence => Math.Exp(sequence.Score)) / total,
                    sums.Chance(at, label),
                    1e-4
                );
    }

    [Fact]
    public void No_token_has_no_labels() =>
        Assert.Empty(new Lattice(new float[TokenLabels.Count * TokenLabels.Count], new float[TokenLabels.Count]).Best([]));

    [Theory]
    [InlineData((int)TokenLabel.Source, (int)TokenLabel.Title, false)]
    [InlineData((int)TokenLabel.AfterTitle, (int)TokenLabel.Title, false)]
    [InlineData((int)TokenLabel.Title, (int)TokenLabel.AfterTitle, true)]
    [InlineData((int)TokenLabel.Title, (int)TokenLabel.AfterPeople, false)]
    [InlineData((int)TokenLabel.AfterTitle, (int)TokenLabel.Source, true)]
    [InlineData((int)TokenLabel.AfterTitle, (int)TokenLabel.AfterTitle, true)]
    [InlineData((int)TokenLabel.AfterTitle, (int)TokenLabel.AtStart, false)]
    public void A_title_that_has_ended_does_not_go_on_and_marks_remember_what_they_follow(int label, int next, bool may) =>
        Assert.Equal(may, TokenLabels.MayFollow((TokenLabel)label, (TokenLabel)next));

    private static float[] Scores(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 4 - 2))];

    private static float[] Emissions(Random random, int tokens)
    {
        var emissions = new float[tokens * Lattice.Width];
        Array.Fill(emissions, float.NegativeInfinity);
        for (var at = 0; at < tokens; at++)
            foreach (var label in Tried)
                emissions[at * Lattice.Width + (int)label] = (float)(random.NextDouble() * 6 - 3);
        return emissions;
    }

    private static IEnumerable<TokenLabel[]> Sequences(int length) =>
        length == 0
            ?
            [
                [],
            ]
            : Sequences(length - 1).SelectMany(sequence => Tried.Select(label => (TokenLabel[])[.. sequence, label]));

    private static bool IsAllowed(TokenLabel[] labels) =>
        TokenLabels.MayStart(labels[0]) && labels.Zip(labels.Skip(1)).All(pair => TokenLabels.MayFollow(pair.First, pair.Second));

    private static double ScoreOf(TokenLabel[] labels, float[] transitions, float[] starts, float[] emissions)
    {
        double score = starts[(int)labels[0]];
        for (var at = 0; at < labels.Length; at++)
        {
            score += emissions[at * Lattice.Width + (int)labels[at]];
            if (at > 0)
                score += transitions[(int)labels[at - 1] * TokenLabels.Count + (int)labels[at]];
        }

        return score;
    }
}
