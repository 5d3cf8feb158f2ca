namespace Pipeline.Vocabulary.Manuscripts;

/// <summary>
/// A work as a citation manager describes it, in the terms of the Citation Style Language (CSL 1.0.2, appendix IV). Every
/// field may be missing or wrong, for it is what the author's library holds.
/// </summary>
/// <param name="Key">Equal for all citations of one work in a manuscript.</param>
/// <param name="Type">CSL type ("article-journal", "book", "chapter"); empty where unknown.</param>
public sealed record CitedItem(string Key, string Type)
{
    public Seq<CitedPerson> Authors { get; init; } = [];

    public Seq<CitedPerson> Editors { get; init; } = [];

    /// <summary>Four digits, or null.</summary>
    public string? Year { get; init; }

    public string? Title { get; init; }

    /// <summary>Journal, book or website that holds the work.</summary>
    public string? ContainerTitle { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>First and last page as stored ("12-34").</summary>
    public string? Page { get; init; }

    public string? Edition { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPlace { get; init; }

    /// <summary>Without resolver ("10.1234/abc").</summary>
    public string? Doi { get; init; }

    public string? Isbn { get; init; }

    public string? Url { get; init; }
}

/// <summary>A person or an organisation.</summary>
/// <param name="Family">Surname with its particles, or the whole name of an organisation.</param>
/// <param name="Given">Given names or initials; null for an organisation.</param>
public sealed record CitedPerson(string Family, string? Given);

/// <summary>A citation that a citation manager put into the text.</summary>
/// <param name="Items">The works cited, in order.</param>
/// <param name="Source">The characters it prints; <see cref="SourceRef.None"/> where the file does not say where it stands.</param>
public sealed record ManuscriptCitation(Seq<CitedItem> Items, SourceRef Source);
