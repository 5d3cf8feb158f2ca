using System.Globalization;
using Pipeline.Scoring.Judging;
using Pipeline.Scoring.Making;

namespace Pipeline.Scoring;

/// <summary>What the command line asks for.</summary>
internal sealed record ScoringOptions(string Folder)
{
    public const string Usage = """
        usage: dotnet run --project tests/Pipeline.Scoring -- JATS-FOLDER [options]
          --journal FILE     journal.yaml of the journal the manuscripts go to (default templates/perantau/journal.yaml)
          --article TEXT     only articles whose file name holds TEXT
          --look NAME        only this look
          --mixed N          N looks whose habits are drawn one by one, in place of the named ones
          --citations        judge the links from citations to references, in articles of every kind
          --class CLASS      list misses of this class only
          --misses N         list the N worst manuscripts of each class (default 0)
          --seed N           another sequence of what authors happened to do (default 1)
          --pandoc           judge pandoc too, where it is installed
          --write FOLDER     write the manuscripts there and judge nothing
          --json             judgements as JSON on standard output
        """;

    public string Journal { get; init; } = Path.Combine("templates", "perantau", "journal.yaml");

    public string Article { get; init; } = string.Empty;

    public string? Look { get; init; }

    public int Mixed { get; init; }

    public FactClass? Class { get; init; }

    public int Misses { get; init; }

    public uint Seed { get; init; } = 1;

    public bool HasPandoc { get; init; }

    public bool HasCitations { get; init; }

    /// <summary>The looks asked for.</summary>
    public IReadOnlyList<Look> Looks =>
        [
            .. (Mixed == 0 ? Making.Looks.All : Enumerable.Range(0, Mixed).Select(number => Making.Looks.Mixed((uint)number + Seed))).Where(
                look => Look is null || look.Name == Look
            ),
        ];

    public string? Write { get; init; }

    public bool IsJson { get; init; }

    /// <summary>Null where the arguments cannot be understood.</summary>
    public static ScoringOptions? Parse(string[] arguments)
    {
        if (arguments is not [{ } folder, .. var rest] || folder.StartsWith('-'))
            return null;
        ScoringOptions? options = new(folder);
        for (var at = 0; at < rest.Length && options is not null; at++)
            options = options.With(rest[at]) ?? (at + 1 < rest.Length ? options.With(rest[at], rest[++at]) : null);
        return options;
    }

    private ScoringOptions? With(string flag) =>
        flag switch
        {
            "--pandoc" => this with { HasPandoc = true },
            "--citations" => this with { HasCitations = true },
            "--json" => this with { IsJson = true },
            _ => null,
        };

    private ScoringOptions? With(string name, string value) =>
        name switch
        {
            "--journal" => this with { Journal = value },
            "--article" => this with { Article = value },
            "--look" => this with { Look = value },
            "--mixed" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var mixed)
                ? this with
                {
                    Mixed = mixed,
                }
                : null,
            "--class" => Enum.TryParse<FactClass>(value, ignoreCase: true, out var of) ? this with { Class = of } : null,
            "--misses" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var misses)
                ? this with
                {
                    Misses = misses,
                }
                : null,
            "--seed" => uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
                ? this with
                {
                    Seed = seed,
                }
                : null,
            "--write" => this with { Write = value },
            _ => null,
        };
}
