using System.Text.RegularExpressions;

namespace Pipeline.Jats.Checking;

/// <summary>The part of an ORCID iD that tells whose it is (ORCID, Structure of the ORCID Identifier).</summary>
internal static partial class OrcidDigits
{
    /// <summary>The sixteen characters with their hyphens; null where the text holds none.</summary>
    public static string? Of(string? orcid) =>
        Pattern().Match(orcid ?? string.Empty) is { Success: true, Value: var digits } ? digits.ToUpperInvariant() : null;

    [GeneratedRegex("(?<![0-9])[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
