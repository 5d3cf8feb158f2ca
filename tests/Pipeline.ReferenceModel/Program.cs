using System.Diagnostics;
using System.Globalization;
using Pipeline.ReferenceModel.Corpus;
using Pipeline.ReferenceModel.Scoring;
using Pipeline.ReferenceModel.Training;
using Pipeline.References.Model;
using Pipeline.References.Parsing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = args[1];
var references = LabelledReference.Read(Path.Combine(folder, "jats.jsonl")).ToList();
if (args[0] == "train")
{
    var examples = new List<Example>();
    foreach (var reference in references.Where(reference => !HeldOut.Has(reference.Journal)))
    {
        examples.Add(FineExamples.Of(reference));
        if (reference.Italics.Count > 0) examples.Add(FineExamples.Of(reference, hasItalics: false));
    }

    examples.AddRange(CoarseReference.Read(Path.Combine(folder, "anystyle-core.jsonl")).Select(CoarseExamples.Of));
    var random = new Random(7);
    var maker = new Pipeline.ReferenceModel.Rendering.WorkMaker(references.Where(reference => !HeldOut.Has(reference.Journal)).ToList(), random);
    for (var made = 0; made < int.Parse(args[4]); made++)
    {
        var rendered = Pipeline.ReferenceModel.Rendering.Renderer.Render(maker.Draw(), Pipeline.ReferenceModel.Rendering.Styles.Draw(random), random);
        examples.Add(FineExamples.Of(rendered, random.Next(2) == 0));
        if (made < 60) Console.WriteLine($"{rendered.Type}: {rendered.Text}");
    }

    var watch = Stopwatch.StartNew();
    var trainer = new Trainer(examples, 2, 0.3f);
    Console.WriteLine($"{trainer}, {watch.Elapsed.TotalSeconds:0.0} s");
    for (var pass = 1; pass <= int.Parse(args[3]); pass++)
    {
        var (loss, impossible) = trainer.Pass(pass);
        Console.WriteLine($"pass {pass}: loss {loss:0.000}, impossible {impossible}, {watch.Elapsed.TotalSeconds:0.0} s");
    }

    using var file = File.Create(args[2]);
    ModelFormat.Write(trainer.Weights(0.02f), file);
    return;
}

SequenceModel? model = null;
if (args[2] != "rules")
{
    var load = Stopwatch.StartNew();
    using var stream = File.OpenRead(args[2]);
    model = new SequenceModel(ModelFormat.Read(stream));
    Console.WriteLine($"loaded in {load.Elapsed.TotalMilliseconds:0.0} ms, {stream.Length} bytes");
}

foreach (var isApa in new[] { true, false })
    foreach (var hasItalics in new[] { true, false })
    {
        var score = new FieldScore();
        var (count, whole, time) = (0, 0, TimeSpan.Zero);
        foreach (var labelled in references.Where(reference => HeldOut.Has(reference.Journal) && reference.IsApaLike == isApa))
        {
            var reference = (hasItalics ? labelled : labelled with { Italics = [] }).ToReference();
            var watch = Stopwatch.StartNew();
            var parsed = model is null ? ReferenceParser.Parse(reference) : ModelParser.Parse(reference, model);
            time += watch.Elapsed;
            var differences = score.Add(labelled, parsed);
            count++;
            if (differences.Count == 0) whole++;
            else if (args.Length > 3 && hasItalics && args[3] == (isApa ? "apa" : "other")) Console.WriteLine($"{labelled.Text}\n      {string.Join("\n      ", differences)}");
        }

        Console.WriteLine($"APA {isApa}, italics {hasItalics}: {count} references, whole {whole / (double)count:0.000}, {time.TotalMicroseconds / count:0} µs each\n{score}");
    }
