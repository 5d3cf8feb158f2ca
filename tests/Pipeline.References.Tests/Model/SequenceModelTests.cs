using FsCheck.Xunit;
using Pipeline.References.Model;

namespace Pipeline.References.Tests.Model;

public sealed class SequenceModelTests
{
    private static readonly ModelWeights Small = new(
        [3, 70_000, 0xfffffff0],
        [0, 2, 3, 7],
        [0, 5, 1, 30, 31, 32, 33],
        [10, -20, 127, 1, 2, 3, -128],
        0.5f,
        Ramp(TokenLabels.Count * TokenLabels.Count),
        Ramp(TokenLabels.Count)
    );

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var stream = new MemoryStream();
        ModelFormat.Write(Small, stream);
        stream.Position = 0;
        var read = ModelFormat.WeightsOf(ModelFormat.Read(stream));
        Assert.Equal(Small.Features, read.Features);
        Assert.Equal(Small.Starts, read.Starts);
        Assert.Equal(Small.Labels, read.Labels);
        Assert.Equal(Small.Steps, read.Steps);
        Assert.Equal(Small.Step, read.Step);
        Assert.Equal(Small.Transitions, read.Transitions);
        Assert.Equal(Small.StartScores, read.StartScores);
    }

    [Fact]
    public void A_file_of_another_form_is_refused() =>
        Assert.Throws<InvalidDataException>(() => ModelFormat.Read(new MemoryStream("something else entirely"u8.ToArray())));

    [Fact]
    public void A_feature_adds_its_steps_and_an_unknown_one_adds_nothing()
    {
        var model = new SequenceModel(ModelFormat.LayOut(Small));
        var sums = new short[SequenceModel.Width];
        model.Add([3, 4, 70_000, 0xfffffff0, 3 + 8], sums);
        Assert.Equal((10, 127, -20, 1, -128), (sums[0], sums[1], sums[5], sums[30], sums[33]));
        Assert.Equal(7, sums.Count(sum => sum != 0));
        var scores = new float[Lattice.Width];
        model.Scale(sums, scores);
        Assert.Equal((5f, -64f), (scores[0], scores[33]));
    }

    /// <summary>The low bits of the hashes are few, so that most features find the slot of another taken, rows and pairs alike.</summary>
    [Property(MaxTest = 40)]
    public void Every_feature_adds_its_steps_wherever_it_stands(int seed)
    {
        var random = new Random(seed);
        var features = Enumerable
            .Range(0, 120)
            .Select(_ => (uint)random.Next(1 << 15) << 17 | (uint)random.Next(4))
            .Distinct()
            .Order()
            .ToArray();
        var entries = Array.ConvertAll(features, _ => Enumerable.Range(0, TokenLabels.Count).Where(_ => random.Next(12) == 0).ToArray());
        for (var at = 0; at < entries.Length; at++)
            entries[at] = entries[at] is [] ? [at % TokenLabels.Count] : entries[at];
        var starts = entries.Aggregate(new List<int> { 0 }, (ends, labels) => [.. ends, ends[^1] + labels.Length]);
        var steps = entries.SelectMany(labels => labels).Select(_ => (sbyte)random.Next(-128, 128)).ToArray();
        var model = new SequenceModel(
            ModelFormat.LayOut(
                Small with
                {
                    Features = features,
                    Starts = [.. starts],
                    Labels = [.. entries.SelectMany(labels => labels.Select(label => (byte)label))],
                    Steps = steps,
                }
            )
        );

        var asked = features.Where((_, at) => at % 3 != 0).ToArray();
        var sums = new short[SequenceModel.Width];
        model.Add([.. asked, 5 << 17 | 7], sums);

        var expected = new short[TokenLabels.Count];
        foreach (var feature in asked)
        {
            var at = Array.IndexOf(features, feature);
            for (var entry = starts[at]; entry < starts[at + 1]; entry++)
                expected[entries[at][entry - starts[at]]] += steps[entry];
        }

        Assert.Equal(expected, sums[..TokenLabels.Count]);
    }

    [Fact]
    public void A_set_of_features_keeps_the_first_of_each_in_order_and_no_more_than_it_has_room_for()
    {
        Span<uint> features = stackalloc uint[4];
        var set = new FeatureSet(features, stackalloc byte[FeatureSet.Slots]);
        foreach (uint feature in (uint[])[7, 7 + FeatureSet.Slots, 7, 0, 7 + FeatureSet.Slots, 9, 12])
            set.Add(feature);
        Assert.Equal(4, set.Count);
        Assert.Equal([7, 7 + FeatureSet.Slots, 0, 9], features.ToArray());
    }

    [Fact]
    public void More_features_than_are_looked_up_at_once_are_all_added()
    {
        var sums = new short[SequenceModel.Width];
        new SequenceModel(ModelFormat.LayOut(Small)).Add([.. Enumerable.Repeat(3u, 150), 0xfffffff0], sums);
        Assert.Equal((1500, -3000, -128), (sums[0], sums[5], sums[33]));
    }

    [Fact]
    public void The_shipped_model_is_small() =>
        Assert.InRange(typeof(SequenceModel).Assembly.GetManifestResourceStream("references.model")!.Length, 100_000, 3_000_000);

    /// <summary>The weights are kept under these numbers: they may not change without training anew.</summary>
    [Fact]
    public void Hashes_of_words_and_features_never_change()
    {
        Assert.Equal(FeatureHash.Word("jurnal 12"), FeatureHash.Word("Jurnal 47"));
        Assert.NotEqual(FeatureHash.Word("jurnal"), FeatureHash.Word("journal"));
        Assert.Equal((WordHash, FeatureHashOf), (FeatureHash.Word("rantau"), FeatureHash.Of(7, 1, 2)));
    }

    [Fact]
    public void Many_hashes_are_finished_as_one_is()
    {
        uint[] hashes = [.. Enumerable.Range(0, 21).Select(at => FeatureHash.Mix(7, (uint)at, 2))];
        FeatureHash.Finish(hashes);
        Assert.Equal(Enumerable.Range(0, 21).Select(at => FeatureHash.Of(7, (uint)at, 2)), hashes);
    }

    private const uint WordHash = 712847760;

    private const uint FeatureHashOf = 3509678012;

    private static float[] Ramp(int count) => [.. Enumerable.Range(0, count).Select(at => at * 0.25f)];
}
