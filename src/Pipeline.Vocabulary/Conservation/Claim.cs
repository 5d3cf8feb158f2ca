namespace Pipeline.Vocabulary.Conservation;

/// <summary>Characters of the manuscript that were understood and are not printed as they stand, for a field holds what they say.</summary>
/// <param name="Field">What they say something about ("history", "contrib").</param>
public readonly record struct Claim(SourceRef Source, string Field);
