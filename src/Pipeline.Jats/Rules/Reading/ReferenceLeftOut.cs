using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA012: a link to nothing.</summary>
internal static class ReferenceLeftOut
{
    public static readonly Rule Rule = new(
        "JREA012",
        Severity.Notice,
        "Reference to nothing left out",
        "A reference to an id that the file does not have makes it invalid, and no reader can follow it.",
        "XML 1.0 (5th ed.) §3.3.1, IDREF",
        "<xref ref-type=\"fig\" rid=\"fig9\">Figure 9</xref>",
        "<xref ref-type=\"fig\">Figure 9</xref>",
        "Find the object that is meant and give it the id."
    );
}
