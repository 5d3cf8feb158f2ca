using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Authors;

/// <summary>A printed name in its parts, and what had to be done to it.</summary>
/// <param name="WasInCapitals">Printed wholly in capitals or in small letters.</param>
/// <param name="WasInverted">Printed surname first.</param>
internal sealed record NameReading(PersonName Name, bool WasInCapitals = false, bool WasInverted = false);
