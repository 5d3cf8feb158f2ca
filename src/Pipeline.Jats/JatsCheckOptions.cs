namespace Pipeline.Jats;

/// <summary>What lies around a file that is checked.</summary>
public sealed record JatsCheckOptions
{
    public static JatsCheckOptions None { get; } = new();

    /// <summary>Whether there is a file at a path, relative to the article's folder; null where that is not known.</summary>
    public Func<string, bool>? HasFile { get; init; }

    /// <summary>The official document types, to hold the file against besides the models that ship with the program.</summary>
    public DtdCatalog? Dtds { get; init; }
}
