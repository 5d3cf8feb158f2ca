namespace Pipeline.Vocabulary.Articles;

/// <summary>JATS award-group.</summary>
/// <param name="Funder">Name of who pays.</param>
/// <param name="FunderId">ROR id as an https URI, or DOI of the Open Funder Registry ("10.13039/501100000000"); null where none is known.</param>
/// <param name="Numbers">Numbers of the awards; empty where there is none.</param>
public sealed record Award(string Funder, string? FunderId, Seq<string> Numbers);
