using Pipeline.Vocabulary.People;

namespace Pipeline.Jats.Checking;

/// <summary>The part of an ORCID iD that tells whose it is (ORCID, Structure of the ORCID Identifier).</summary>
internal static class OrcidDigits
{
    /// <summary>The sixteen characters with their hyphens; null where the text holds none.</summary>
    public static string? Of(string? orcid) =>
        ContactPatterns.Orcid().Match(orcid ?? string.Empty) is { Success: true, Value: var digits } ? digits.ToUpperInvariant() : null;
}
