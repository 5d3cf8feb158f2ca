using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>An equation is carried over as its text.</summary>
internal static class EquationRead
{
    public static Rule Rule { get; } = new(
        "DOCX025",
        Severity.Notice,
        "Equation read as text",
        "Only the characters of the equation are carried over, on one line.",
        "ECMA-376 part 1 §22.1",
        "a built-up fraction",
        "its text, 1/2",
        "Compare the equation with the manuscript.");

    /// <param name="isPlain">Whether it is a line of signs already, so that nothing is lost.</param>
    public static Diagnostic At(SourceRef place, string text, bool isPlain) =>
        Rule.At(place, "An equation was read as a line of text.", after: text) with { Severity = isPlain ? Severity.Info : Severity.Notice };
}
