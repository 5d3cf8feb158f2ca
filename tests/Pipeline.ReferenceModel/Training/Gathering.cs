using Pipeline.ReferenceModel.Corpus;
using Pipeline.ReferenceModel.Rendering;

namespace Pipeline.ReferenceModel.Training;

/// <summary>The references that are learnt from: published ones that are not held out, rendered ones, and those of which only stretches are labelled.</summary>
internal sealed class Gathering
{
    /// <summary>How often a published reference counts, with its italics and without, where a rendered one counts once.</summary>
    private const int Weight = 2;

    private const int Seed = 7;

    private readonly List<CoarseReference> _coarse;

    public Gathering(ModelOptions options)
    {
        Published =
        [
            .. LabelledReference.Read(Path.Combine(options.Corpus, "jats.jsonl")).Where(reference => !HeldOut.Has(reference.Journal)),
        ];
        var random = new Random(Seed);
        var maker = new WorkMaker(Published, random);
        Rendered = [.. Enumerable.Range(0, options.Rendered).Select(_ => Renderer.Render(maker.Draw(), Styles.Draw(random), random))];
        _coarse = [.. CoarseReference.Read(Path.Combine(options.Corpus, "anystyle-core.jsonl"))];
    }

    public IReadOnlyList<LabelledReference> Published { get; }

    public IReadOnlyList<LabelledReference> Rendered { get; }

    /// <summary>Examples of all references.</summary>
    public List<Example> Examples() => Examples(Published, Rendered);

    /// <summary>Examples of the given references and of all of which only stretches are labelled.</summary>
    public List<Example> Examples(IEnumerable<LabelledReference> published, IEnumerable<LabelledReference> rendered)
    {
        var random = new Random(Seed);
        var once = published
            .SelectMany(reference => (Example[])[FineExamples.Of(reference), FineExamples.Of(reference, hasItalics: false)])
            .ToList();
        return
        [
            .. Enumerable.Repeat(once, Weight).SelectMany(one => one),
            .. rendered.Select(reference => FineExamples.Of(reference, random.Next(2) == 0)),
            .. _coarse.Select(CoarseExamples.Of),
        ];
    }
}
