using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Places;

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

    /// <summary>Is a code and nothing else.</summary>
    public static bool IsWhole(string part) => Without(part).Length == 0;

    /// <summary>The first code among the parts that has the form of the country's codes, as printed; null where there is none.</summary>
    /// <param name="parts">Those before which a code is likelier come first. In one with a street or a body the code stands last.</param>
    public static string? In(IEnumerable<string> parts, Country? country) =>
        parts.Select(part => In(part, country)).FirstOrDefault(code => code is not null);

    private static string? In(string part, Country? country)
    {
        if (IsUnit(part))
            return null;
        var isLast = Streets.IsIn(part) || AddressParts.IsDivision(part) || AddressParts.IsInstitution(part);
        var code = Code()
            .Matches(part)
            .LastOrDefault(code => !isLast || (code.Index + code.Length == part.Length && !Box().IsMatch(part[..code.Index])));
        return code is not null && PostalForms.Fits(code.Value, country?.Code) ? code.Value : null;
    }

    // Five or six figures (most of Asia, Europe, America), with prefix or extension; parted ones (Poland, Japan; Sweden, Czechia, India);
    // or mixtures of Britain, the Netherlands, Canada, Ireland and Brunei.
    [GeneratedRegex(
        @"\b[0-9]{2}-[0-9]{3}\b|\b[0-9]{3}-[0-9]{4}\b|\b(?:[A-Z]{1,2}-)?[0-9]{3} [0-9]{2,3}\b|\b(?:[A-Z]{1,2}-)?[0-9]{4,6}(?:-[0-9]{3,4})?\b(?! ?[A-Z]{2}\b)|\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b|\b(?:[A-Z]{1,2}-)?[0-9]{4} ?[A-Z]{2}\b|\b[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]\b|\b[A-Z][0-9]{2} [A-Z0-9]{4}\b|\b[A-Z]{2}[0-9]{4}\b|\b[0-9]{5}\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Code();

    // A capital's worth of letters before a number counts laboratories ("UMR 7303", "EA 1234").
    [GeneratedRegex(
        @"\b(?:UMR|UPR|UAR|USR|UMI|UMS|URA|FRE|EA|ERL|IRL|UR|GDR)[ -]?(?:[A-Z]{1,2}[ -]?)?[0-9]+\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex UnitNumber();

    [GeneratedRegex(@"(?:\b(?:box|pos|no|nr|n°|km|room)\b[.:]?|[#-])\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Box();
}
