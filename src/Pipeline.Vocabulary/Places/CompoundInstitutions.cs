using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.Places;

/// <summary>Dutch and German words that say by their end what kind of institution they name ("Rijksuniversiteit", "Forschungsinstitut").</summary>
public static partial class CompoundInstitutions
{
    /// <summary>Whether the word names a university or a university of applied sciences.</summary>
    public static bool IsUniversity(string word) => University().IsMatch(word);

    /// <summary>Whether the word names an institute or academy.</summary>
    public static bool IsInstitute(string word) => Institute().IsMatch(word);

    [GeneratedRegex(
        @"^(?:\p{L}{3,}(?:universiteit|universität)|\p{L}*(?:hogeschool|hochschule))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex University();

    [GeneratedRegex(@"^\p{L}{3,}(?:instituut|institut|akademie)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Institute();
}
