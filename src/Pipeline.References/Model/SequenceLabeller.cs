using Pipeline.References.Parsing;

namespace Pipeline.References.Model;

/// <summary>Labels the tokens of a reference by a model.</summary>
internal static class SequenceLabeller
{
    public static LabelledTokens Label(ReferenceText text, List<Token> tokens, SequenceModel model)
    {
        var emissions = Score(new(text, tokens), model);
        var labels = model.Lattice.Best(emissions);
        var sums = model.Lattice.Sum(emissions);
        var chances = new float[labels.Length];
        for (var at = 0; at < labels.Length; at++)
            chances[at] = sums.IsPossible ? Calibrated.Of(sums.Chance(at, labels[at])) : 0;
        return new(tokens, labels, chances);
    }

    /// <summary>Scores of every label of every token, rows of <see cref="Lattice.Width"/>.</summary>
    private static float[] Score(TokenContext context, SequenceModel model)
    {
        var emissions = new float[context.Count * Lattice.Width];
        var extractor = new FeatureExtractor(context);
        Span<uint> features = stackalloc uint[FeatureExtractor.Most];
        Span<short> sums = stackalloc short[SequenceModel.Width];
        for (var at = 0; at < context.Count; at++)
        {
            sums.Clear();
            model.Add(features[..extractor.Extract(at, features)], sums);
            model.Scale(sums, emissions.AsSpan(at * Lattice.Width, TokenLabels.Count));
        }

        return emissions;
    }
}
