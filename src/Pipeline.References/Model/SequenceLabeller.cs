using System.Buffers;
using Pipeline.References.Parsing;

namespace Pipeline.References.Model;

/// <summary>Labels the tokens of a reference by a model.</summary>
internal static class SequenceLabeller
{
    public static LabelledTokens Label(ReferenceText text, List<Token> tokens, SequenceModel model)
    {
        var rented = ArrayPool<float>.Shared.Rent(tokens.Count * Lattice.Width);
        var emissions = rented.AsSpan(0, tokens.Count * Lattice.Width);
        Score(new(text, tokens), model, emissions);
        var labels = model.Lattice.Best(emissions);
        using var sums = model.Lattice.Sum(emissions);
        var chances = new float[labels.Length];
        for (var at = 0; at < labels.Length; at++)
            chances[at] = sums.IsPossible ? Calibrated.Of(sums.Chance(at, labels[at])) : 0;
        ArrayPool<float>.Shared.Return(rented);
        return new(tokens, labels, chances);
    }

    /// <param name="emissions">Scores of every label of every token are written here, rows of <see cref="Lattice.Width"/>.</param>
    private static void Score(TokenContext context, SequenceModel model, Span<float> emissions)
    {
        var extractor = new FeatureExtractor(context);
        Span<uint> features = stackalloc uint[FeatureExtractor.Most];
        Span<short> sums = stackalloc short[SequenceModel.Width];
        for (var at = 0; at < context.Count; at++)
        {
            sums.Clear();
            model.Add(features[..extractor.Extract(at, features)], sums);
            model.Scale(sums, emissions.Slice(at * Lattice.Width, Lattice.Width));
        }
    }
}
