using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>An equation is an object of another program.</summary>
internal static class EquationObject
{
    public static Rule Rule { get; } =
        new(
            "DOCX040",
            Severity.Query,
            "Equation as an object",
            "Equations of MathType and the old Equation Editor are stored in a form of their own; only their preview picture can be carried over.",
            "JATS4R, mathematics (markup, not only a picture)",
            "an equation of MathType",
            "the equation typed in Word (MathType: Convert Equations, to Office Math)",
            "Ask the author to convert the equation to one of Word."
        );

    public static Diagnostic At(SourceRef place, string program) =>
        Rule.At(place, $"An equation is an embedded object ({program}); only its preview picture is carried over.");

    /// <summary>Whether an OLE program id is that of an equation editor ("Equation.3", "Equation.DSMT4", "MathType 5.0 Equation").</summary>
    public static bool IsEquation(string? program) =>
        program is not null
        && (
            program.StartsWith("Equation", StringComparison.OrdinalIgnoreCase)
            || program.Contains("MathType", StringComparison.OrdinalIgnoreCase)
        );
}
