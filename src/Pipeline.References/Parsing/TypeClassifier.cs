using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Tells the kind of work from the fields found and the words in and between them.</summary>
internal static class TypeClassifier
{
    /// <summary>How far the best kind must be ahead of nothing, in the model's scores, to be told.</summary>
    private const float Least = 0.5f;

    public static PublicationType Classify(ReferenceText text, LabelledTokens labelled, SequenceModel model)
    {
        Span<float> scores = stackalloc float[Lattice.Width];
        foreach (var feature in WorkFeatures.Of(text, labelled)) model.Add(feature, scores);
        var best = PublicationType.Other;
        var most = Least;
        foreach (var type in Enum.GetValues<PublicationType>())
            if (scores[(int)type] > most) (best, most) = (type, scores[(int)type]);
        return best;
    }
}
