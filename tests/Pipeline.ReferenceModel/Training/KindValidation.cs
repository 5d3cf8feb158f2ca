using Pipeline.ReferenceModel.Scoring;

namespace Pipeline.ReferenceModel.Training;

/// <summary>
/// Tells how well kinds of works are told of journals not learnt from, without looking at those held out: each part of the
/// journals that are learnt from is scored by what the others teach. Choices are made by this.
/// </summary>
internal static class KindValidation
{
    public static void Run(ModelOptions options, TextWriter log)
    {
        var unseen = new UnseenLabels(new(options), log).Examples;
        var (published, rendered) = (new KindTable(), new KindTable());
        for (var fold = 0; fold < UnseenLabels.Folds; fold++)
        {
            var trainer = new TypeTrainer(
                TypeExamples([.. unseen.Where(one => one.Fold != fold)]),
                TrainingRun.LeastSeen,
                TrainingRun.Sparsity
            );
            for (var pass = 1; pass <= options.Passes; pass++)
                trainer.Pass(pass);
            foreach (var one in unseen.Where(one => one.Fold == fold))
            {
                var (told, found) = (one.Example.Type, trainer.Best(one));
                (one.IsPublished ? published : rendered).Add(told, found);
                if (options.Misses is "kinds" && one.IsPublished && found != told)
                    log.WriteLine($"{told} {found}: {one.Reference.Text}");
            }
        }

        log.WriteLine($"published: {published.Share:0.000}\n{published}\nrendered: {rendered.Share:0.000}\n{rendered}");
    }

    /// <summary>
    /// Every reference twice: with the labels that were found, and with those that it was published or rendered with. Nothing is
    /// learnt from published ones whose tags contradict the kind that they are tagged as.
    /// </summary>
    public static List<TypeExample> TypeExamples(IReadOnlyList<UnseenExample> unseen)
    {
        var consistent = unseen.Where(one => !one.IsPublished || TypeExample.IsConsistent(one.Reference)).ToList();
        return [.. consistent.Select(one => one.Example), .. consistent.Select(one => TypeExample.Of(one.Reference)).OfType<TypeExample>()];
    }
}
