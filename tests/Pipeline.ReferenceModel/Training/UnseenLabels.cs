using Pipeline.ReferenceModel.Corpus;
using Pipeline.References.Model;

namespace Pipeline.ReferenceModel.Training;

/// <summary>
/// Labels references by models that have not learnt from them: one model for each part of the journals, which learns from
/// all other parts. The kind of work is told from labels as they are found, mistakes and all, and so it is learnt from such.
/// </summary>
internal sealed class UnseenLabels
{
    public const int Folds = 3;

    /// <summary>Fewer than for the model itself: nearly as good, and three models are made.</summary>
    private const int Passes = 4;

    /// <summary>References of known kind with the part that they are in.</summary>
    public IReadOnlyList<UnseenExample> Examples { get; }

    public UnseenLabels(Gathering gathering, TextWriter log) =>
        Examples = [.. Enumerable.Range(0, Folds).SelectMany(fold => Label(gathering, fold, log))];

    private static List<UnseenExample> Label(Gathering gathering, int fold, TextWriter log)
    {
        var published = gathering.Published.ToLookup(reference => HeldOut.FoldOf(reference.Journal, Folds) == fold);
        var rendered = gathering.Rendered.Index().ToLookup(one => one.Index % Folds == fold, one => one.Item);
        var model = ModelWithout(gathering, published[false], rendered[false]);
        log.WriteLine($"labelled part {fold + 1} of {Folds} unseen");
        return
        [
            .. published[true]
                .SelectMany(reference => (LabelledReference[])[reference, reference with { Italics = [] }])
                .Select(reference => UnseenExample.Of(reference, model, fold, isPublished: true))
                .OfType<UnseenExample>(),
            .. rendered[true].Select(reference => UnseenExample.Of(reference, model, fold, isPublished: false)).OfType<UnseenExample>(),
        ];
    }

    private static SequenceModel ModelWithout(
        Gathering gathering,
        IEnumerable<LabelledReference> published,
        IEnumerable<LabelledReference> rendered
    )
    {
        var trainer = new Trainer(gathering.Examples(published, rendered), TrainingRun.LeastSeen, TrainingRun.Sparsity);
        for (var pass = 1; pass <= Passes; pass++)
            trainer.Pass(pass);
        return new(ModelFormat.LayOut(ModelMaker.Make([trainer.Table], trainer.Transitions, TrainingRun.LeastWeight)));
    }
}
