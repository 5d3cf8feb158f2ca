using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>An equation is typeset as its text.</summary>
internal static class EquationRead
{
    public static Rule Rule { get; } = new(
        "DOCX025",
        Severity.Notice,
        "Equation read as text",
        "On the typeset page an equation stands on one line; the XML and the web page hold it built up.",
        "ECMA-376 part 1 §22.1",
        "a built-up fraction",
        "its text, 1/2",
        "Look whether it can be read that way; if not, ask the author for a plainer form.");

    /// <param name="isPlain">Whether it is a line of signs already, so that nothing is lost.</param>
    public static Diagnostic At(SourceRef place, string text, bool isPlain) =>
        Rule.At(place, "The typeset page shows an equation as a line of text.", after: text) with { Severity = isPlain ? Severity.Info : Severity.Notice };
}
