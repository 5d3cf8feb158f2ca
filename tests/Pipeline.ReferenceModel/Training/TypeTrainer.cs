using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel.Training;

/// <summary>Trains the choice of the kind of work (multinomial logistic regression).</summary>
internal sealed class TypeTrainer
{
    private readonly FeatureIndex _index;
    private readonly List<(int[] Features, int Type)> _examples;
    private readonly ProximalWeights _weights;

    public TypeTrainer(IReadOnlyList<TypeExample> examples, int least, float sparsity)
    {
        _index = new(examples.Select(example => example.Features), least);
        _examples = [.. examples.Select(example => (_index.NumbersOf(example.Features), (int)example.Type))];
        _weights = new(_index.Count, sparsity);
    }

    public LearntTable Table => new(_index.Features, _weights);

    /// <returns>The mean of the negative logarithm of the likelihood of an example.</returns>
    public double Pass(int seed)
    {
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        new Random(seed).Shuffle(order);
        return order.Sum(at => Learn(_examples[at].Features, _examples[at].Type)) / order.Length;
    }

    /// <summary>The kind that the weights speak for most, of those that are possible.</summary>
    public PublicationType Best(UnseenExample example)
    {
        var scores = new float[Lattice.Width];
        foreach (var feature in _index.NumbersOf(example.Example.Features))
            _weights.AddRow(feature, scores);
        return example.Possible.MaxBy(type => scores[(int)type]);
    }

    private double Learn(int[] features, int type)
    {
        Span<float> chances = stackalloc float[Lattice.Width];
        foreach (var feature in features)
            _weights.AddRow(feature, chances);
        var types = chances[..Types];
        var (most, sum) = (0f, 0f);
        foreach (var score in types)
            most = MathF.Max(most, score);
        for (var at = 0; at < types.Length; at++)
            sum += types[at] = MathF.Exp(types[at] - most);
        for (var at = 0; at < types.Length; at++)
            types[at] /= sum;
        chances[Types..].Clear();
        var loss = -Math.Log(Math.Max(types[type], 1e-9f));
        types[type] -= 1;
        foreach (var feature in features)
            _weights.Learn(feature, chances);
        return loss;
    }

    private static readonly int Types = Enum.GetValues<PublicationType>().Length;
}
