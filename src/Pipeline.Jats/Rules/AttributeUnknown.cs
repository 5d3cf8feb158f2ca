using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS014: an attribute that the element does not have.</summary>
internal static class AttributeUnknown
{
    public static readonly Rule Rule = new(
        "JATS014",
        Severity.Error,
        "Attribute that JATS does not know",
        "An attribute of another version or a slip of the pen makes the file invalid.",
        "JATS Journal Publishing 1.3 DTD, attribute lists",
        "<sec type=\"intro\">",
        "<sec sec-type=\"intro\">",
        "Remove or rename the attribute."
    )
    {
        Gates = [Gate.Schema],
    };

    public static Diagnostic On(XElement element, string name) =>
        Rule.At(SourceRef.None, $"<{JatsModel.NameOf(element)}> has no attribute “{name}”.");
}
