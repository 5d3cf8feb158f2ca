using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A formula is typed as characters.</summary>
internal static class TypedEquation
{
    public static Rule Rule { get; } =
        new(
            "DOCX042",
            Severity.Query,
            "Equation typed as text",
            "Signs such as ^, _ or \\frac in an equation, or a formula typed in a mathematical font, were meant to be built up by Word and were not; they are printed as they stand.",
            "ECMA-376 part 1 §22.1; Unicode Technical Note #28",
            "y=a_1 x^2, as plain characters",
            "the same in a Word equation in its professional form",
            "Ask the author, or build the equation up in Word (Equation, Convert, Professional)."
        );

    public static Diagnostic InEquation(SourceRef place, string text) =>
        Rule.At(place, "An equation holds signs that were meant to build it up.", text);

    public static Diagnostic InText(SourceRef place, string text) =>
        Rule.At(place, "A formula is typed as ordinary text in a mathematical font.", text);
}
