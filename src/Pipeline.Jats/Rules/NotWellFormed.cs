using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS010: a file that is no XML.</summary>
internal static class NotWellFormed
{
    public static readonly Rule Rule = new(
        "JATS010",
        Severity.Error,
        "Not an XML file",
        "A file that is not well formed cannot be read by anybody: the reading stops at the first mistake.",
        "XML 1.0 (5th ed.) §2.1",
        "<p>Hope & home</p>",
        "<p>Hope &amp; home</p>",
        "Correct the file at the line given, or write it again from its source."
    )
    {
        Gates = [.. Vocabulary.Diagnostics.Gates.All.Select(gate => (GateDemand)gate)],
    };

    /// <param name="line">From 1, as the column is.</param>
    public static Diagnostic At(string file, int line, int column, string reason) =>
        Rule.At(new(file, line, column - 1), $"The file cannot be read as XML: {reason}") with
        {
            Xml = new(file, line, column, string.Empty),
        };
}
