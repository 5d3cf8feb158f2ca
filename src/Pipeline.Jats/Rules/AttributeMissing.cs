using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS016: a required attribute that is missing.</summary>
internal static class AttributeMissing
{
    public static readonly Rule Rule = new(
        "JATS016",
        Severity.Error,
        "Attribute missing",
        "The DTD requires the attribute because the element says nothing without it.",
        "JATS Journal Publishing 1.3 DTD, attribute lists; XML 1.0 §3.3.2, Required Attribute",
        "<graphic/>",
        "<graphic xlink:href=\"media/map.png\"/>",
        "Add the attribute."
    )
    {
        Gates = [Gate.Schema],
    };

    public static Diagnostic On(XElement element, string name) =>
        Rule.At(SourceRef.None, $"<{JatsModel.NameOf(element)}> needs the attribute “{name}”.");
}
