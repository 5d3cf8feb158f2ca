using System.Diagnostics;
using Pipeline.ReferenceModel.Training;
using Pipeline.References.Model;

namespace Pipeline.ReferenceModel;

/// <summary>Gathers the examples, trains, and writes the model. The same corpus and options give the same bytes.</summary>
internal static class TrainingRun
{
    /// <summary>How often a feature must be seen to have weights.</summary>
    public const int LeastSeen = 2;

    /// <summary>Gradients a weight must gather before it is anything but nothing.</summary>
    public const float Sparsity = 0.8f;

    /// <summary>Smaller weights are not kept.</summary>
    public const float LeastWeight = 0.1f;

    public static void Train(ModelOptions options, string target, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        var gathering = new Gathering(options);
        var types = KindValidation.TypeExamples(new UnseenLabels(gathering, log).Examples);
        var typeTrainer = new TypeTrainer(types, LeastSeen, Sparsity);
        log.WriteLine($"{types.Count} of known kind, {watch.Elapsed.TotalSeconds:0} s");
        for (var pass = 1; pass <= options.Passes; pass++)
            log.WriteLine($"pass {pass}: loss of kinds {typeTrainer.Pass(pass):0.000}");
        var model = options.LabelsOf is { } labels
            ? ModelMaker.WithKinds(Read(labels), typeTrainer.Table, types.SelectMany(type => type.Features), LeastWeight)
            : TrainLabels(options, gathering, typeTrainer.Table, log);
        using var file = File.Create(target);
        ModelFormat.Write(model, file);
        log.WriteLine($"{target}: {file.Length:N0} bytes, {watch.Elapsed.TotalSeconds:0} s");
    }

    private static ModelWeights TrainLabels(ModelOptions options, Gathering gathering, LearntTable kinds, TextWriter log)
    {
        var trainer = new Trainer(gathering.Examples(), LeastSeen, Sparsity);
        log.WriteLine($"{trainer}");
        for (var pass = 1; pass <= options.Passes; pass++)
        {
            var (loss, impossible) = trainer.Pass(pass);
            log.WriteLine($"pass {pass}: loss {loss:0.000}, {impossible} contradict what labels may follow");
        }

        return ModelMaker.Make([trainer.Table, kinds], trainer.Transitions, LeastWeight);
    }

    private static ModelWeights Read(string path)
    {
        using var file = File.OpenRead(path);
        return ModelFormat.WeightsOf(ModelFormat.Read(file));
    }
}
