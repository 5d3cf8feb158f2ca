using System.Globalization;

namespace Pipeline.ReferenceModel;

/// <summary>What the command line asks for.</summary>
/// <param name="Corpus">Folder with jats.jsonl and anystyle-core.jsonl.</param>
internal sealed record ModelOptions(string Corpus)
{
    public const string Usage = """
        usage: dotnet run -c Release --project tests/Pipeline.ReferenceModel -- train CORPUS-FOLDER MODEL-FILE [options]
               dotnet run -c Release --project tests/Pipeline.ReferenceModel -- score CORPUS-FOLDER [options]
               dotnet run -c Release --project tests/Pipeline.ReferenceModel -- kinds CORPUS-FOLDER [options]
          train: learns from the references that are not held out and from rendered ones, and writes the model
            --rendered N    references to render in many styles (default 20000)
            --passes N      times to go through all examples (default 8)
            --labels-of FILE  keep the labels of a model and learn only kinds of works
          score: figures on the held-out references
            --model FILE    a model other than the one that comes with the program
            --misses GROUP  list what is wrong, of the group apa or other
          kinds: how well kinds of works are told, by cross-validation among the references that are not held out
            --misses kinds  list what is wrong
        """;

    /// <summary>Where to write a trained model; null to score.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the choice of the kind of work is to be validated.</summary>
    public bool IsOfKinds { get; init; }

    public int Rendered { get; init; } = 20_000;

    public int Passes { get; init; } = 8;

    public string? Model { get; init; }

    /// <summary>A model whose labels are kept while kinds of works are learnt anew; null to learn both.</summary>
    public string? LabelsOf { get; init; }

    public string? Misses { get; init; }

    /// <summary>Null for a command line that is not understood.</summary>
    public static ModelOptions? Parse(string[] args)
    {
        var isTraining = args is ["train", _, _, ..];
        if (!isTraining && args is not ["score" or "kinds", _, ..])
            return null;
        var options = new ModelOptions(args[1]) { Target = isTraining ? args[2] : null, IsOfKinds = args[0] == "kinds" };
        var rest = args[(isTraining ? 3 : 2)..];
        if (rest.Length % 2 != 0)
            return null;
        foreach (var pair in rest.Chunk(2))
        {
            if (options?.With(pair[0], pair[1]) is not { } more)
                return null;
            options = more;
        }

        return options;
    }

    private ModelOptions? With(string name, string value) =>
        name switch
        {
            "--rendered" when Number(value) is { } count => this with { Rendered = count },
            "--passes" when Number(value) is { } count => this with { Passes = count },
            "--labels-of" => this with { LabelsOf = value },
            "--model" => this with { Model = value },
            "--misses" => this with { Misses = value },
            _ => null,
        };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
