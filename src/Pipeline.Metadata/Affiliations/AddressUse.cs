namespace Pipeline.Metadata.Affiliations;

/// <summary>What a part of an address behind the institution is used for.</summary>
internal enum AddressUse
{
    /// <summary>Left out.</summary>
    None,

    Division,

    /// <summary>A body beside the institution.</summary>
    Institution,

    /// <summary>City or state, each perhaps with a postal code, or nothing but the code.</summary>
    Place,
}
