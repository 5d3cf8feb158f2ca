using Pipeline.Comparison.Reading;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Records;

/// <summary>An author as both JATS and OJS can say it.</summary>
/// <param name="Name">Given names, then the family name.</param>
/// <param name="Orcid">The sixteen digits, null for none.</param>
/// <param name="Facts">Everything but the name; their places are without the author's.</param>
internal sealed record Person(string Name, string? Orcid, Seq<Fact> Facts, Node Node);
