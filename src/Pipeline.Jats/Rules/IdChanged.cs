using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS003: an id that is no XML name, or is used twice.</summary>
internal static class IdChanged
{
    public static readonly Rule Rule = new(
        "JATS003",
        Severity.Info,
        "Id changed",
        "Every id in an XML file is a name and is used once; links follow the first object of an id.",
        "XML 1.0 (5th ed.) §3.3.1, ID",
        "two figures with the id fig1",
        "fig1 and fig1-2",
        "Nothing to do, unless two objects carry the same number in the manuscript."
    );

    public static Diagnostic At(XElement element, string before, string after) =>
        Rule.At(Xml.OriginOf(element), $"The id of a {element.Name.LocalName} was made a unique name.", before, after);
}
