using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS002: a cross-reference whose target the article does not hold.</summary>
internal static class LinkToNothing
{
    public static readonly Rule Rule = new(
        "JATS002",
        Severity.Notice,
        "Link to something that is not there",
        "A cross-reference must lead to an object of the same article; archives refuse files with dead ones.",
        "JATS 1.3 xref@rid (IDREFS); PMC style, xref",
        "see Table 4, in an article of three tables",
        "see Table 3",
        "Correct the number in the manuscript, or add what is missing."
    );

    public static Diagnostic At(XElement xref)
    {
        var words = xref.Value.Trim();
        return Rule.At(
            Xml.OriginOf(xref),
            $"{(words.Length > 0 ? $"“{words}”" : "A link")} leads to “{xref.Attribute("rid")?.Value}”, which the article does not hold; it was written as plain text.",
            words.Length > 0 ? words : null
        );
    }
}
