namespace Pipeline.ReferenceModel.Training;

/// <summary>Numbers the features that are seen often enough to be worth a weight.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = [];

    /// <param name="lists">The features of each token or reference.</param>
    /// <param name="least">How often a feature must be seen.</param>
    public FeatureIndex(IEnumerable<uint[]> lists, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var list in lists)
        foreach (var feature in list)
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach (var feature in counts.Where(count => count.Value >= least).Select(count => count.Key).Order())
            _numbers.Add(feature, _numbers.Count);
    }

    public int Count => _numbers.Count;

    /// <summary>The features in the order of their numbers.</summary>
    public IEnumerable<uint> Features => _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    public int[] NumbersOf(uint[] features) => [.. features.Where(_numbers.ContainsKey).Select(feature => _numbers[feature])];
}
