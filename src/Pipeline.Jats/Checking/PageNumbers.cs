using System.Globalization;
using System.Xml.Linq;

namespace Pipeline.Jats.Checking;

/// <summary>Questions about first and last pages.</summary>
internal static class PageNumbers
{
    /// <summary>
    /// Whether the last comes before the first by their digits ("S12", "e5"), as JATS4R compares them; roman pages are left
    /// alone.
    /// </summary>
    public static bool AreReversed(XElement element) =>
        element.Element("page-range") is null && AreReversed(element.Element("fpage")?.Value, element.Element("lpage")?.Value);

    /// <inheritdoc cref="AreReversed(XElement)"/>
    public static bool AreReversed(string? first, string? last) => DigitsOf(last) < DigitsOf(first);

    /// <summary>How many pages a range has; null where it is none of numbers, or runs backwards.</summary>
    public static int? Count(XElement element) =>
        Number(element, "fpage") is { } first && Number(element, "lpage") is { } last && last >= first ? last - first + 1 : null;

    private static long? DigitsOf(string? page) =>
        long.TryParse(
            string.Concat((page ?? string.Empty).Where(char.IsAsciiDigit)),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static int? Number(XElement element, string name) =>
        int.TryParse(element.Element(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
