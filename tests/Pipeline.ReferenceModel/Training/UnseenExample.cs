using Pipeline.ReferenceModel.Corpus;
using Pipeline.References.Model;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel.Training;

/// <summary>A reference of known kind, labelled by a model that has not learnt from it.</summary>
/// <param name="Possible">The kinds that its labels allow.</param>
/// <param name="Fold">The part of the journals that it is in.</param>
internal sealed record UnseenExample(
    TypeExample Example,
    IReadOnlyList<PublicationType> Possible,
    LabelledReference Reference,
    int Fold,
    bool IsPublished
)
{
    private static readonly PublicationType[] Types = Enum.GetValues<PublicationType>();

    /// <summary>Null where the kind is not known.</summary>
    public static UnseenExample? Of(LabelledReference reference, SequenceModel model, int fold, bool isPublished)
    {
        if (TypeExample.TypeOf(reference) is not { } type)
            return null;
        var text = ReferenceText.Of(reference.ToReference().Parts);
        var labelled = SequenceLabeller.Label(text, ReferenceParser.Cut(text, new()), model);
        LabelRepair.Apply(text, labelled);
        return new(
            new(WorkFeatures.Of(text, labelled), type),
            [.. Types.Where(one => TypeClassifier.IsPossible(one, text, labelled))],
            reference,
            fold,
            isPublished
        );
    }
}
