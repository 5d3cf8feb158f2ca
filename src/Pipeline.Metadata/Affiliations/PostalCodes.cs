using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;

namespace Pipeline.Metadata.Affiliations;

/// <summary>Tells postal codes from the names of towns beside them.</summary>
internal static partial class PostalCodes
{
    /// <summary>The part of an address with spaces in place of its codes.</summary>
    public static string Removed(string part) => Code().Replace(part, " ");

    /// <summary>The part of an address without its codes; the number of a laboratory is none ("UMR 7303").</summary>
    public static string Without(string part) => IsUnit(part) ? part : Spaces.Collapse(Removed(part)).Trim(' ', '.', '-');

    /// <summary>Holds the number of a laboratory of the French state.</summary>
    public static bool IsUnit(string part) => UnitNumber().IsMatch(part);

    // Five or six figures (most of Asia, Europe, America), with prefix or extension; parted ones (Poland, Japan); or British and Dutch mixtures.
    [GeneratedRegex(@"\b[0-9]{2}-[0-9]{3}\b|\b[0-9]{3}-[0-9]{4}\b|\b(?:[A-Z]{1,2}-)?[0-9]{4,6}(?:-[0-9]{3,4})?\b|\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b|\b[0-9]{4} ?[A-Z]{2}\b|\b[A-Z]{2}[0-9]{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // A capital's worth of letters before a number counts laboratories ("UMR 7303", "EA 1234").
    [GeneratedRegex(@"\b(?:UMR|UPR|UAR|USR|UMI|UMS|URA|FRE|EA|ERL|IRL|UR|GDR)[ -]?(?:[A-Z]{1,2}[ -]?)?[0-9]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex UnitNumber();
}
