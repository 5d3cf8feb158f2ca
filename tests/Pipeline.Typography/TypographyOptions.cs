using System.Globalization;

namespace Pipeline.Typography;

/// <summary>What the command line asks for.</summary>
internal sealed record TypographyOptions(string Folder)
{
    public const string Usage = """
        usage: dotnet run -c Release --project tests/Pipeline.Typography -- FOLDER [options]
          FOLDER             JATS files (.xml) and manuscripts (.docx), in folders of any depth
          --journal NAME     folder of the journal's template (default perantau)
          --design NAME      folder of the page's design (default that of the journal)
          --templates DIR    folder of the templates (default templates)
          --article TEXT     only files whose path holds TEXT
          --worst N          show the N worst lines and pages too (default 0)
          --rounds N         how often each article is set for the time; the fastest counts (default 3)
        """;

    public string Journal { get; init; } = "perantau";

    /// <summary>Null for that of the journal.</summary>
    public string? Design { get; init; }

    public string Templates { get; init; } = "templates";

    public string Article { get; init; } = string.Empty;

    public int Worst { get; init; }

    public int Rounds { get; init; } = 3;

    /// <summary>Null where the arguments cannot be understood.</summary>
    public static TypographyOptions? Parse(string[] arguments)
    {
        if (arguments is not [{ } folder, .. var rest] || folder.StartsWith('-') || rest.Length % 2 != 0)
            return null;
        TypographyOptions? options = new(folder);
        for (var at = 0; at < rest.Length && options is not null; at += 2)
            options = options.With(rest[at], rest[at + 1]);
        return options;
    }

    private TypographyOptions? With(string name, string value) =>
        name switch
        {
            "--journal" => this with { Journal = value },
            "--design" => this with { Design = value },
            "--templates" => this with { Templates = value },
            "--article" => this with { Article = value },
            "--worst" => Number(value) is { } worst ? this with { Worst = worst } : null,
            "--rounds" => Number(value) is > 0 and { } rounds ? this with { Rounds = rounds } : null,
            _ => null,
        };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
