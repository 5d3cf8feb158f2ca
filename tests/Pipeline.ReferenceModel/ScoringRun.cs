using System.Diagnostics;
using Pipeline.ReferenceModel.Corpus;
using Pipeline.ReferenceModel.Scoring;
using Pipeline.ReferenceModel.Training;
using Pipeline.References.Model;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel;

/// <summary>Parses the held-out references, with and without their italics, and prints how far they agree with their publishers.</summary>
internal static class ScoringRun
{
    public static void Score(ModelOptions options, TextWriter log)
    {
        var model = Load(options.Model, log);
        var heldOut = LabelledReference
            .Read(Path.Combine(options.Corpus, "jats.jsonl"))
            .Where(reference => HeldOut.Has(reference.Journal))
            .ToList();
        foreach (var reference in heldOut)
            ReferenceParser.Parse(reference.ToReference(), model);
        foreach (var group in (string[])["apa", "other"])
        foreach (var hasItalics in (bool[])[true, false])
            Score(
                group,
                hasItalics,
                heldOut.Where(reference => reference.IsApaLike == (group == "apa")).ToList(),
                model,
                hasItalics && options.Misses == group,
                log
            );
    }

    private static SequenceModel Load(string? file, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        if (file is null)
        {
            _ = SequenceModel.Shipped.Lattice;
            log.WriteLine($"loaded in {watch.Elapsed.TotalMilliseconds:0.0} ms");
            return SequenceModel.Shipped;
        }

        using var stream = File.OpenRead(file);
        var model = new SequenceModel(ModelFormat.Read(stream));
        log.WriteLine($"{file}, {stream.Length:N0} bytes, loaded in {watch.Elapsed.TotalMilliseconds:0.0} ms");
        return model;
    }

    private static void Score(
        string group,
        bool hasItalics,
        List<LabelledReference> references,
        SequenceModel model,
        bool isTold,
        TextWriter log
    )
    {
        var score = new FieldScore();
        var (kinds, consistent) = (new KindTable(), new KindTable());
        var (whole, time) = (0, TimeSpan.Zero);
        foreach (var labelled in references)
        {
            var reference = (hasItalics ? labelled : labelled with { Italics = [] }).ToReference();
            var watch = Stopwatch.StartNew();
            var parsed = ReferenceParser.Parse(reference, model);
            time += watch.Elapsed;
            var differences = score.Add(labelled, parsed);
            if (differences.Count == 0)
                whole++;
            var isTypeRight = true;
            if (TypeExample.TypeOf(labelled) is { } type)
            {
                var found = parsed.Type ?? PublicationType.Other;
                isTypeRight = found == type;
                kinds.Add(type, found);
                if (TypeExample.IsConsistent(labelled))
                    consistent.Add(type, found);
            }

            if (isTold && (differences.Count > 0 || !isTypeRight))
                log.WriteLine($"{labelled.Text}\n      {labelled.Type} {parsed.Type}\n      {string.Join("\n      ", differences)}");
        }

        log.WriteLine(
            $"{group}, {(hasItalics ? "with" : "without")} italics: {references.Count} references, whole {Share(whole, references.Count)}, kind {kinds.Share:0.000} of {kinds.Count}, {consistent.Share:0.000} of the {consistent.Count} whose tags do not contradict their kind, {time.TotalMicroseconds / references.Count:0} µs each\n{kinds}\n{score}"
        );
    }

    private static string Share(int part, int all) => $"{part / (double)Math.Max(all, 1):0.000}";
}
