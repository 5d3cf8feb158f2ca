using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the style of a VML shape, which is a list of CSS declarations (ECMA-376 part 4 §19.1.2.19).</summary>
internal static class ShapeStyle
{
    /// <summary>The value of a property, or null.</summary>
    public static string? Value(OoxmlElement shape, string property)
    {
        foreach (var declaration in (shape["style"] ?? string.Empty).Split(';'))
        {
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration.AsSpan()[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                return declaration[(colon + 1)..].Trim();
        }

        return null;
    }
}
