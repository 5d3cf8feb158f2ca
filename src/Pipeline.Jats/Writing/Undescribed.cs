using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>
/// What stands in place of a description that nobody has given yet: the figure's label, and that the picture is not
/// described. Every picture has an alternative text (JATS4R accessibility), and this one tells the truth to those who hear it.
/// </summary>
internal static class Undescribed
{
    private const string English = "(no description)";
    private const string Indonesian = "(tanpa deskripsi)";

    /// <param name="label">Of the figure, or null.</param>
    /// <param name="language">Of the article.</param>
    public static XElement AltText(string? label, string language) =>
        new("alt-text", $"{label} {(language.StartsWith("id", StringComparison.OrdinalIgnoreCase) ? Indonesian : English)}".Trim());

    public static bool Is(string text) =>
        text.EndsWith(English, StringComparison.Ordinal) || text.EndsWith(Indonesian, StringComparison.Ordinal);
}
