using System.Globalization;
using Pipeline.References.Model;

namespace Pipeline.ReferenceModel.Training;

/// <summary>
/// Trains a linear-chain conditional random field: for every example the labels that it allows are made more likely than
/// all others (the likelihood of all allowed labellings together, so that an example may leave some of them open).
/// </summary>
internal sealed class Trainer
{
    private static readonly int Width = Lattice.Width;

    /// <summary>A token whose chances are all this near to what they should be teaches nothing.</summary>
    private const float Learnt = 0.004f;

    private readonly List<(int[][] Features, LabelSet[] Allowed)> _examples;
    private readonly FeatureIndex _index;
    private readonly ProximalWeights _weights;
    private readonly ProximalWeights _transitions = new(TokenLabels.Count + 1, 0);

    public Trainer(IReadOnlyList<Example> examples, int least, float sparsity)
    {
        _index = new(examples.SelectMany(example => example.Features), least);
        _examples =
        [
            .. examples
                .Where(example => example.Features.Length > 0)
                .Select(example => (Array.ConvertAll(example.Features, _index.NumbersOf), example.Allowed)),
        ];
        _weights = new(_index.Count, sparsity);
    }

    public int Features => _index.Count;

    /// <summary>Goes through all examples once, in an order drawn with the seed.</summary>
    /// <returns>The mean of the negative logarithm of the likelihood of an example, and how many could not be learnt from.</returns>
    public (double Loss, int Impossible) Pass(int seed)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        random.Shuffle(order);
        var (loss, impossible) = (0.0, 0);
        foreach (var at in order)
        {
            if (Learn(_examples[at].Features, _examples[at].Allowed) is { } one)
                loss += one;
            else
                impossible++;
        }

        return (loss / order.Length, impossible);
    }

    public LearntTable Table => new(_index.Features, _weights);

    public ProximalWeights Transitions => _transitions;

    private double? Learn(int[][] features, LabelSet[] allowed)
    {
        var lattice = new Lattice(ModelMaker.Transitions(_transitions), _transitions.Row(TokenLabels.Count));
        var emissions = Emissions(features);
        var all = lattice.Sum(emissions);
        var told = lattice.Sum(Restrict(emissions, allowed));
        if (!all.IsPossible || !told.IsPossible)
            return null;
        LearnTokens(features, all, told);
        LearnTransitions(lattice, all, told);
        return all.LogSum - told.LogSum;
    }

    private float[] Emissions(int[][] features)
    {
        var emissions = new float[features.Length * Width];
        for (var at = 0; at < features.Length; at++)
            foreach (var feature in features[at])
                _weights.AddRow(feature, emissions.AsSpan(at * Width, Width));
        return emissions;
    }

    private static float[] Restrict(float[] emissions, LabelSet[] allowed)
    {
        var restricted = (float[])emissions.Clone();
        for (var at = 0; at < allowed.Length; at++)
        for (var label = 0; label < TokenLabels.Count; label++)
            if (!allowed[at].Has(label))
                restricted[at * Width + label] = float.NegativeInfinity;
        return restricted;
    }

    private void LearnTokens(int[][] features, LatticeSums all, LatticeSums told)
    {
        Span<float> gradient = stackalloc float[Width];
        Span<float> wanted = stackalloc float[Width];
        for (var at = 0; at < features.Length; at++)
        {
            all.Chances(at, gradient);
            told.Chances(at, wanted);
            var most = 0f;
            for (var label = 0; label < Width; label++)
                most = MathF.Max(most, MathF.Abs(gradient[label] -= wanted[label]));
            if (most < Learnt)
                continue;
            foreach (var feature in features[at])
                _weights.Learn(feature, gradient);
        }
    }

    private void LearnTransitions(Lattice lattice, LatticeSums all, LatticeSums told)
    {
        var pairs = new float[TokenLabels.Count * Width + Width];
        for (var at = 1; at < all.Count; at++)
        {
            all.AddPairs(at, lattice.Factors, 1, pairs);
            told.AddPairs(at, lattice.Factors, -1, pairs);
        }

        var starts = new float[Width];
        var wanted = new float[Width];
        all.Chances(0, starts);
        told.Chances(0, wanted);
        for (var label = 0; label < Width; label++)
            starts[label] -= wanted[label];
        for (var label = 0; label < TokenLabels.Count; label++)
            _transitions.Learn(label, pairs.AsSpan(label * Width, Width));
        _transitions.Learn(TokenLabels.Count, starts);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_examples.Count} examples, {_index.Count} features");
}
