using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.Texts;

/// <summary>
/// What Creative Commons calls the terms of its licences in the languages authors write (titles of its deeds), as patterns
/// that take the ways they are parted.
/// </summary>
public static partial class LicenceTerms
{
    public const string Attribution = "Attribution|Atribusi|Atribución|Atribuição|Namensnennung|Naamsvermelding";

    public const string NonCommercial =
        @"Non[\s–-]*Commercial|Non[\s–-]*[CK]omer[cs]ial|N(?:o|ão)[\s–-]*Comercial|Pas\s+d['’]\s?Utilisation\s+Commerciale|Nicht[\s–-]*kommerziell|Niet[\s–-]*Commercieel";

    public const string NoDerivatives =
        @"No[\s–-]*Deriv(?:ative|atif)?s?(?:\s+Works)?|Tanpa[\s–-]*Turunan|(?:Sin|Sem)[\s–-]*(?:Obra)?Deriva(?:das?|dos|ções)|Pas\s+de\s+Modifications?|Keine[\s–-]*Bearbeitung(?:en)?|Geen[\s–-]*Afgeleide[\s–-]*Werken";

    public const string ShareAlike =
        @"Share[\s–-]*Alike|Berbagi[\s–-]*Serupa|Compartir[\s–-]*Igual|Compartilha[\s–-]*Igual|Partage\s+dans\s+les\s+M[êe]mes\s+Conditions|Weitergabe\s+unter\s+gleichen\s+Bedingungen|Gelijk[\s–-]*Delen";

    /// <summary>Whether the words, or the letters of a licence, forbid commercial use.</summary>
    public static bool ForbidsCommerce(string text) => OfNonCommercial.IsMatch(text);

    /// <summary>Whether they forbid adaptations.</summary>
    public static bool ForbidsDerivatives(string text) => OfNoDerivatives.IsMatch(text);

    /// <summary>Whether they ask for adaptations to be passed on alike.</summary>
    public static bool AsksForSharingAlike(string text) => OfShareAlike.IsMatch(text);

    [GeneratedRegex(NonCommercial + @"|\bNC\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfNonCommercial { get; }

    [GeneratedRegex(NoDerivatives + @"|\bND\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfNoDerivatives { get; }

    [GeneratedRegex(ShareAlike + @"|\bSA\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfShareAlike { get; }
}
