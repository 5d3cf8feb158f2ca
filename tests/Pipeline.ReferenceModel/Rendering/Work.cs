namespace Pipeline.ReferenceModel.Rendering;

/// <summary>A work to be cited, its fields as they are before any style.</summary>
internal sealed record Work(WorkKind Kind, Language Language)
{
    public IReadOnlyList<Person> Authors { get; init; } = [];

    public IReadOnlyList<Person> Editors { get; init; } = [];

    public IReadOnlyList<Person> Translators { get; init; } = [];

    public string? Organisation { get; init; }

    public string Year { get; init; } = string.Empty;

    public string? Month { get; init; }

    public string? Day { get; init; }

    public required string Title { get; init; }

    public string? TransTitle { get; init; }

    /// <summary>Journal, book of a chapter, proceedings, newspaper or site.</summary>
    public string? Container { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? FirstPage { get; init; }

    public string? LastPage { get; init; }

    public string? ElocationId { get; init; }

    /// <summary>Series of books that it stands in.</summary>
    public string? Series { get; init; }

    public string? SeriesNumber { get; init; }

    /// <summary>Meeting at which it was presented.</summary>
    public string? Meeting { get; init; }

    /// <summary>What its people did, where they are no authors ("Director").</summary>
    public string? Role { get; init; }

    public string? Publisher { get; init; }

    public string? Place { get; init; }

    /// <summary>Number of the edition; 0 for none told.</summary>
    public int Edition { get; init; }

    public string? Degree { get; init; }

    public string? Institution { get; init; }

    public string? ReportNumber { get; init; }

    /// <summary>What a work that is no print is, in brackets behind its title.</summary>
    public string? Medium { get; init; }

    public string? OriginalYear { get; init; }

    public string? Doi { get; init; }

    public string? Url { get; init; }
}

/// <summary>A person: family name, given names in full, and a suffix; no given names for one with a single name.</summary>
internal sealed record Person(string Family, string? Given, string? Suffix = null);

internal enum WorkKind
{
    Journal,
    Book,
    EditedBook,
    Chapter,
    Conference,
    Thesis,
    Report,
    Webpage,
    Newspaper,
    Preprint,
    Law,
    Data,
    Software,
    Audiovisual,
    Interview,
    Archive,
    Standard,
    Patent,
}

internal enum Language
{
    English,
    Indonesian,
    Malay,
    Spanish,
    Portuguese,
    French,
    German,
    Dutch,
}
