using System.Diagnostics;
using Pipeline.ReferenceModel.Corpus;
using Pipeline.ReferenceModel.Rendering;
using Pipeline.ReferenceModel.Training;
using Pipeline.References.Model;

namespace Pipeline.ReferenceModel;

/// <summary>Gathers the examples, trains, and writes the model. The same corpus and options give the same bytes.</summary>
internal static class TrainingRun
{
    /// <summary>How often a feature must be seen to have weights.</summary>
    private const int LeastSeen = 2;

    /// <summary>Gradients a weight must gather before it is anything but nothing.</summary>
    private const float Sparsity = 0.8f;

    /// <summary>Smaller weights are not kept.</summary>
    private const float LeastWeight = 0.1f;

    /// <summary>How often a published reference counts, with its italics and without, where a rendered one counts once.</summary>
    private const int Weight = 2;

    private const int Seed = 7;

    public static void Train(ModelOptions options, string target, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        var (examples, types) = Gather(options);
        var trainer = new Trainer(examples, LeastSeen, Sparsity);
        var typeTrainer = new TypeTrainer(types, LeastSeen, Sparsity);
        log.WriteLine($"{trainer}, {types.Count} of known kind, {watch.Elapsed.TotalSeconds:0} s");
        for (var pass = 1; pass <= options.Passes; pass++)
        {
            var (loss, impossible) = trainer.Pass(pass);
            log.WriteLine($"pass {pass}: loss {loss:0.000}, {impossible} contradict what labels may follow, loss of kinds {typeTrainer.Pass(pass):0.000}, {watch.Elapsed.TotalSeconds:0} s");
        }

        using var file = File.Create(target);
        ModelFormat.Write(ModelMaker.Make([trainer.Table, typeTrainer.Table], trainer.Transitions, LeastWeight), file);
        log.WriteLine($"{target}: {file.Length:N0} bytes");
    }

    private static (List<Example> Examples, List<TypeExample> Types) Gather(ModelOptions options)
    {
        var published = LabelledReference.Read(Path.Combine(options.Corpus, "jats.jsonl")).Where(reference => !HeldOut.Has(reference.Journal)).ToList();
        var random = new Random(Seed);
        var maker = new WorkMaker(published, random);
        var rendered = Enumerable.Range(0, options.Rendered).Select(_ => Renderer.Render(maker.Draw(), Styles.Draw(random), random)).ToList();
        var examples = Enumerable.Repeat(published.SelectMany(reference => (Example[])[FineExamples.Of(reference), FineExamples.Of(reference, hasItalics: false)]).ToList(), Weight).SelectMany(one => one).ToList();
        examples.AddRange(rendered.Select(reference => FineExamples.Of(reference, random.Next(2) == 0)));
        examples.AddRange(CoarseReference.Read(Path.Combine(options.Corpus, "anystyle-core.jsonl")).Select(CoarseExamples.Of));
        return (examples, [.. published.Concat(rendered).Select(TypeExample.Of).OfType<TypeExample>()]);
    }
}
