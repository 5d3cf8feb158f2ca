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

    public static Diagnostic At(SourceRef place, string text) => Rule.At(place, "An equation was read as a line of text.", after: text);
}
