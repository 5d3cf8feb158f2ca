using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS018: a link whose target is missing.</summary>
internal static class ReferenceToNothing
{
    public static readonly Rule Rule = new(
        "JATS018",
        Severity.Error,
        "Link to an id that is not there",
        "A link that leads nowhere makes the file invalid, and its reader lost.",
        "XML 1.0 (5th ed.) §3.3.1, IDREF",
        "<xref rid=\"t4\">Table 4</xref>",
        "<xref rid=\"t3\">Table 3</xref>",
        "Correct the link, or add what it leads to."
    )
    {
        Gates = [Gate.Schema, Gate.Consistency],
    };

    public static Diagnostic Of(XElement element, string attribute, string id) =>
        Rule.At(SourceRef.None, $"<{JatsModel.NameOf(element)}> leads by “{attribute}” to “{id}”, which is not in the file.", id);
}
