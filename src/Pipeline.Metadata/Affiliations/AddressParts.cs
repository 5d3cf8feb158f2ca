using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>What one part of an address names, told by its own words.</summary>
internal static class AddressParts
{
    /// <summary>Faculty, department, school: a part of the institution.</summary>
    public static bool IsDivision(string part) => OrganisationWords.RankOf(part) is OrganisationRank.Division or OrganisationRank.Centre;

    /// <summary>A body of its own.</summary>
    public static bool IsInstitution(string part) => OrganisationWords.RankOf(part) >= OrganisationRank.Institute && !Streets.IsIn(part);

    /// <summary>Words with capitals and perhaps a postal code: no street, no body, nothing in brackets, no number of a unit ("UMR 7303").</summary>
    public static bool IsTown(string part)
    {
        var town = PlaceReader.Bare(part);
        return town.Length > 0
            && !IsDivision(part)
            && !IsInstitution(part)
            && !Streets.IsIn(part)
            && !town.Any(character => char.IsAsciiDigit(character) || character is '(' or ')')
            && !PostalCodes.IsUnit(part);
    }
}
