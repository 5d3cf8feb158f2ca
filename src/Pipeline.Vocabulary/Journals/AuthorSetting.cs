namespace Pipeline.Vocabulary.Journals;

/// <summary>What article.yaml says of one author; null members are not said.</summary>
/// <param name="Name">The whole name in its natural order, by which the author is also found in the manuscript.</param>
/// <param name="Source">Its line in the YAML file.</param>
public sealed record AuthorSetting(string Name, SourceRef Source)
{
    /// <summary>Which part of <see cref="Name"/> is the surname; empty for a name that has none.</summary>
    public string? Surname { get; init; }

    public bool IsOrganisation { get; init; }

    public string? Email { get; init; }

    public string? Orcid { get; init; }

    public bool? IsCorresponding { get; init; }

    public bool? IsEqualContributor { get; init; }

    /// <summary>Addresses as they should be printed; empty to keep those of the manuscript.</summary>
    public Seq<string> Affiliations { get; init; } = [];
}
