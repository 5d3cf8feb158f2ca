namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS permissions.</summary>
public sealed record Permissions
{
    /// <summary>Copyright and licence line as printed; null where the manuscript has none.</summary>
    public string? Raw { get; init; }

    /// <summary>"© 2026 The Authors", made from year and holder.</summary>
    public string? CopyrightStatement { get; init; }

    public int? CopyrightYear { get; init; }

    public string? CopyrightHolder { get; init; }

    /// <summary>Name as the licensor spells it ("Creative Commons Attribution-NonCommercial 4.0 International").</summary>
    public string? LicenceName { get; init; }

    /// <summary>Short form ("CC BY-NC 4.0").</summary>
    public string? LicenceCode { get; init; }

    /// <summary>Canonical https URI with trailing slash.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>The sentence printed in PDF, HTML and JATS alike.</summary>
    public string? LicenceText { get; init; }

    /// <summary>BCP 47 tag of the sentence; null where it is in the language of the article.</summary>
    public string? LicenceLanguage { get; init; }

    public SourceRef Source { get; init; } = SourceRef.None;
}
