using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Tells the kind of work from the fields found and the words in and between them.</summary>
internal static class TypeClassifier
{
    /// <summary>How much the model must have to say for a kind for it to be told.</summary>
    private const float Least = 0.5f;

    private static readonly PublicationType[] Types = Enum.GetValues<PublicationType>();

    public static PublicationType Classify(ReferenceText text, LabelledTokens labelled, SequenceModel model)
    {
        Span<short> sums = stackalloc short[SequenceModel.Width];
        Span<float> scores = stackalloc float[Types.Length];
        model.Add(WorkFeatures.Of(text, labelled), sums);
        model.Scale(sums, scores);
        var best = PublicationType.Other;
        var most = Least;
        foreach (var type in Types)
            if (scores[(int)type] > most) (best, most) = (type, scores[(int)type]);
        return best;
    }
}
