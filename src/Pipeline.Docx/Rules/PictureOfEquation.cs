using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A picture is probably an equation.</summary>
internal static class PictureOfEquation
{
    public static Rule Rule { get; } =
        new(
            "DOCX041",
            Severity.Query,
            "Picture with an equation number",
            "A picture that has a paragraph and a number in brackets to itself is most likely an equation, which nobody can search, enlarge or hear as a picture.",
            "JATS4R, mathematics (markup, not only a picture)",
            "a picture and “(3)” in one paragraph",
            "the equation typed in Word and “(3)”",
            "Ask the author for the equation as one of Word."
        );

    public static Diagnostic At(SourceRef place, string number) =>
        Rule.At(place, $"A picture stands beside the number {number} and is probably an equation.", number);
}
