using System.Globalization;
using Pipeline.ReferenceModel;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (ModelOptions.Parse(args) is not { } options || !Directory.Exists(options.Corpus))
{
    Console.Error.WriteLine(ModelOptions.Usage);
    return 2;
}

if (options.Target is { } target) TrainingRun.Train(options, target, Console.Out);
else ScoringRun.Score(options, Console.Out);
return 0;
