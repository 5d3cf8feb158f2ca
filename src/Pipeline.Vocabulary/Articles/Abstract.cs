namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS abstract or trans-abstract.</summary>
/// <param name="Heading">Heading as printed ("ABSTRACT (10 PT)"), then as normalised.</param>
/// <param name="Sections">For a structured abstract; else empty.</param>
public sealed record Abstract(string Language, string? Heading, Seq<Block> Blocks, Seq<Section> Sections, SourceRef Source)
{
    /// <summary>JATS abstract-type ("key-points", "plain-language-summary"); null for the abstract itself.</summary>
    public string? Kind { get; init; }
}
