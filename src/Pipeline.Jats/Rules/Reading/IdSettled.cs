using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA011: an id that is no name or is used twice.</summary>
internal static class IdSettled
{
    public static readonly Rule Rule = new(
        "JREA011",
        Severity.Info,
        "Id made a unique name",
        "Every id in an XML file is a name and is used once; links follow the first object of an id.",
        "XML 1.0 (5th ed.) §3.3.1, ID",
        "two figures with the id fig1",
        "fig1 and fig1-2",
        "Look whether links to the second object should lead there."
    );
}
