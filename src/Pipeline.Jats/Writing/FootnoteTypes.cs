using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>The values that the DTD allows for fn-type; any other is "custom" and told in custom-type.</summary>
internal static class FootnoteTypes
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "abbr",
        "coi-statement",
        "com",
        "con",
        "conflict",
        "corresp",
        "current-aff",
        "deceased",
        "edited-by",
        "equal",
        "financial-disclosure",
        "on-leave",
        "participating-researchers",
        "presented-at",
        "presented-by",
        "present-address",
        "previously-at",
        "study-group-members",
        "supplementary-material",
        "supported-by",
        "other",
    };

    public static XAttribute[] Attributes(string type) =>
        type switch
        {
            _ when Known.Contains(type) => [new XAttribute("fn-type", type)],
            _ when string.IsNullOrWhiteSpace(type) => [],
            _ => [new XAttribute("fn-type", "custom"), new XAttribute("custom-type", type)],
        };
}
