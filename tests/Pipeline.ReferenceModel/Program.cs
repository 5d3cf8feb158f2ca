using System.Globalization;
using Pipeline.ReferenceModel;
using Pipeline.ReferenceModel.Training;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (ModelOptions.Parse(args) is not { } options || !Directory.Exists(options.Corpus))
{
    Console.Error.WriteLine(ModelOptions.Usage);
    return 2;
}

if (options.Target is { } target)
    TrainingRun.Train(options, target, Console.Out);
else if (options.IsOfKinds)
    KindValidation.Run(options, Console.Out);
else
    ScoringRun.Score(options, Console.Out);
return 0;
