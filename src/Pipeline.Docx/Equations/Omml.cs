using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Equations;

/// <summary>Questions about elements of OMML (ECMA-376 part 1 §22.1).</summary>
internal static class Omml
{
    /// <summary>Whether a switch is there and not turned off (ST_OnOff); a missing element is off.</summary>
    public static bool IsOn(OoxmlElement? element) => element is not null && !Measures.IsOff(element["m:val"] ?? element["w:val"]);

    /// <summary>The value of a property of an object ("m:fPr", "m:type"); null where it is not given.</summary>
    public static string? Value(OoxmlElement element, string properties, string property) =>
        element.Child(properties)?.Child(property)?["m:val"];

    public static bool IsOn(OoxmlElement element, string properties, string property) => IsOn(element.Child(properties)?.Child(property));

    /// <summary>
    /// The character of an object: the default where the property is missing, none where it is there without a value
    /// (§22.1.2.20, m:chr).
    /// </summary>
    public static string Character(OoxmlElement element, string properties, string property, string missing) =>
        element.Child(properties)?.Child(property) is { } found ? found["m:val"] ?? string.Empty : missing;

    public static bool IsRun(OoxmlElement element) => element.Name is "m:r" or "w:r";

    public static bool IsProperties(OoxmlElement element) => element.Name.EndsWith("Pr", StringComparison.Ordinal);
}
