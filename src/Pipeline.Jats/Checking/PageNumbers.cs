using System.Globalization;
using System.Xml.Linq;

namespace Pipeline.Jats.Checking;

/// <summary>Questions about first and last pages.</summary>
internal static class PageNumbers
{
    /// <summary>Whether both are numbers and the last comes before the first; lettered and roman pages are left alone.</summary>
    public static bool AreReversed(XElement element) =>
        Number(element, "fpage") is { } first && Number(element, "lpage") is { } last && last < first;

    /// <summary>How many pages a range has; null where it is none of numbers, or runs backwards.</summary>
    public static int? Count(XElement element) =>
        Number(element, "fpage") is { } first && Number(element, "lpage") is { } last && last >= first ? last - first + 1 : null;

    private static int? Number(XElement element, string name) =>
        int.TryParse(element.Element(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
