namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS aff.</summary>
/// <param name="Id">Unique in the article ("aff1").</param>
/// <param name="Label">Its mark as printed ("1"), or null.</param>
/// <param name="Raw">The address as printed, without the mark.</param>
public sealed record Aff(string Id, string? Label, string Raw, SourceRef Source)
{
    /// <summary>Department or faculty, or null.</summary>
    public string? Division { get; init; }

    public string? Institution { get; init; }

    public string? City { get; init; }

    /// <summary>Province or state as printed, or null.</summary>
    public string? State { get; init; }

    /// <summary>As printed ("40132", "WC1H 0XG"), or null.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Country in English, or null.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? CountryCode { get; init; }

    /// <summary>ROR id as an https URI, or null.</summary>
    public string? Ror { get; init; }

    /// <summary>The typed parts that are printed, in their order: a state only where no city is known, and no postal code.</summary>
    public IEnumerable<string> Parts =>
        new[] { Division, Institution, City ?? State, Country }.Where(part => !string.IsNullOrWhiteSpace(part)).OfType<string>();
}
