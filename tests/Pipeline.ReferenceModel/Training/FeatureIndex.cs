namespace Pipeline.ReferenceModel.Training;

/// <summary>Numbers the features that are seen often enough to be worth a weight.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = [];

    public FeatureIndex(IEnumerable<Example> examples, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
            foreach (var token in example.Features)
                foreach (var feature in token) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach (var feature in counts.Where(count => count.Value >= least).Select(count => count.Key).Order()) _numbers.Add(feature, _numbers.Count);
    }

    public int Count => _numbers.Count;

    /// <summary>The features in the order of their numbers.</summary>
    public IEnumerable<uint> Features => _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    public int[] NumbersOf(uint[] features) => [.. features.Where(_numbers.ContainsKey).Select(feature => _numbers[feature])];
}
