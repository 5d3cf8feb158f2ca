using Pipeline.References.Model;

namespace Pipeline.ReferenceModel.Training;

/// <summary>Makes what is kept of the weights: those that count, rounded to steps that fit a byte.</summary>
internal static class ModelMaker
{
    /// <param name="tables">Tables whose features are not the same.</param>
    /// <param name="least">Size of the smallest weight that is kept.</param>
    public static ModelWeights Make(IReadOnlyList<LearntTable> tables, ProximalWeights transitions, float least)
    {
        var step = tables.Max(table => Largest(table.Weights)) / sbyte.MaxValue;
        var (hashes, starts, labels, steps) = (new List<uint>(), new List<int> { 0 }, new List<byte>(), new List<sbyte>());
        foreach (
            var (feature, weights, row) in tables
                .SelectMany(table => table.Features.Select((feature, row) => (feature, table.Weights, row)))
                .OrderBy(entry => entry.feature)
        )
        {
            for (var label = 0; label < Lattice.Width; label++)
            {
                var weight = weights.Row(row)[label];
                if (Math.Abs(weight) < least || Math.Round(weight / step) is not (not 0 and var count))
                    continue;
                labels.Add((byte)label);
                steps.Add((sbyte)count);
            }

            if (labels.Count == starts[^1])
                continue;
            hashes.Add(feature);
            starts.Add(labels.Count);
        }

        return new(
            [.. hashes],
            [.. starts],
            [.. labels],
            [.. steps],
            step,
            Transitions(transitions),
            transitions.Row(TokenLabels.Count)[..TokenLabels.Count].ToArray()
        );
    }

    /// <summary>The model with other weights for kinds of works, in its own steps.</summary>
    /// <param name="kinds">The new weights.</param>
    /// <param name="replaced">Features of whole references, whose weights in the model go.</param>
    public static ModelWeights WithKinds(ModelWeights model, LearntTable kinds, IEnumerable<uint> replaced, float least)
    {
        var entries = new SortedDictionary<uint, List<(byte Label, sbyte Steps)>>();
        var ofKinds = replaced.ToHashSet();
        for (var feature = 0; feature < model.Features.Length; feature++)
            if (!ofKinds.Contains(model.Features[feature]))
                entries[model.Features[feature]] =
                [
                    .. Enumerable
                        .Range(model.Starts[feature], model.Starts[feature + 1] - model.Starts[feature])
                        .Select(at => (model.Labels[at], model.Steps[at])),
                ];
        foreach (var (row, feature) in kinds.Features.Index())
        {
            var weights = kinds.Weights.Row(row).ToArray();
            var kept = Enumerable
                .Range(0, weights.Length)
                .Select(label => (Label: (byte)label, Steps: StepsOf(weights[label], least, model.Step)))
                .Where(entry => entry.Steps != 0)
                .ToList();
            if (kept.Count > 0)
                entries[feature] = kept;
        }

        var starts = new List<int> { 0 };
        foreach (var list in entries.Values)
            starts.Add(starts[^1] + list.Count);
        return model with
        {
            Features = [.. entries.Keys],
            Starts = [.. starts],
            Labels = [.. entries.Values.SelectMany(list => list).Select(entry => entry.Label)],
            Steps = [.. entries.Values.SelectMany(list => list).Select(entry => entry.Steps)],
        };
    }

    private static sbyte StepsOf(float weight, float least, float step) =>
        Math.Abs(weight) < least ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(weight / step), sbyte.MinValue, sbyte.MaxValue);

    /// <summary>Rows without the padding.</summary>
    public static float[] Transitions(ProximalWeights transitions)
    {
        var scores = new float[TokenLabels.Count * TokenLabels.Count];
        for (var label = 0; label < TokenLabels.Count; label++)
            transitions.Row(label)[..TokenLabels.Count].CopyTo(scores.AsSpan(label * TokenLabels.Count));
        return scores;
    }

    private static float Largest(ProximalWeights weights)
    {
        var largest = 0f;
        foreach (var weight in weights.All)
            largest = MathF.Max(largest, MathF.Abs(weight));
        return MathF.Max(largest, 1e-6f);
    }
}
