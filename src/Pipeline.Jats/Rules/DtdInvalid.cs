using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS071: what the official document type finds.</summary>
internal static class DtdInvalid
{
    public static readonly Rule Rule = new(
        "JATS071",
        Severity.Error,
        "Not valid by its document type",
        "A validating parser with the official document type calls the file invalid, as archives will.",
        "XML 1.0 (5th ed.) §2.8, validity constraints",
        "<sec><para>Text</para></sec>, with --dtd",
        "<sec><p>Text</p></sec>",
        "Correct the file at the line given."
    )
    {
        Gates = [Gate.Schema],
    };

    /// <param name="line">From 1; 0 where it is not known.</param>
    public static Diagnostic At(string file, int line, int column, string message) =>
        Rule.At(new(file, line, column > 0 ? column - 1 : 0), $"By its document type: {message}") with
        {
            Xml = new(file, line, column, string.Empty),
        };
}
