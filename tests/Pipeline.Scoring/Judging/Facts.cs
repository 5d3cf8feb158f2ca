namespace Pipeline.Scoring.Judging;

/// <summary>
/// What is said of an article, by its publisher or by a system that read its manuscript: for each class a list of texts in
/// reading order. A table is the grid of its cells, a line a row.
/// </summary>
internal sealed record Facts
{
    public IReadOnlyList<string> Title { get; init; } = [];

    /// <summary>"Given Surname".</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Affiliations { get; init; } = [];

    /// <summary>"Given Surname @ address".</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>"Given Surname @ e-mail address or ORCID iD".</summary>
    public IReadOnlyList<string> Contacts { get; init; } = [];

    public IReadOnlyList<string> Abstracts { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>"level title".</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>"number caption" of tables.</summary>
    public IReadOnlyList<string> TableCaptions { get; init; } = [];

    /// <summary>"number caption" of figures; panels that only the figure's caption names are not told apart.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Words of the text, headings and objects aside.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Classes the system gives no answer to at all; it is not judged by them.</summary>
    public IReadOnlyList<FactClass> Unanswered { get; init; } = [];
}

/// <summary>The classes that are judged.</summary>
internal enum FactClass
{
    Title,
    Authors,
    Affiliations,
    Links,
    Contacts,
    Abstracts,
    Keywords,
    Sections,
    Tables,
    TableCaptions,
    Figures,
    Notes,
    References,
    Words,
}
