namespace Pipeline.Metadata.Affiliations;

/// <summary>Where an address lies.</summary>
/// <param name="City">Null where none is named.</param>
/// <param name="CityPart">The part of the address that is the city's name and perhaps a postal code; null where the name ends a longer part.</param>
/// <param name="State">Province or state, or null.</param>
/// <param name="StatePart">The part of the address that is its name and perhaps a postal code, or null.</param>
internal sealed record Place(string? City, string? CityPart, string? State, string? StatePart);
