using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A chain of styles runs in a circle.</summary>
internal static class StyleCycle
{
    public static Rule Rule { get; } =
        new(
            "DOCX012",
            Severity.Notice,
            "Style based on itself",
            "A style that inherits from itself has no beginning; what it inherits is uncertain.",
            "ECMA-376 part 1 §17.7.4.3",
            "style A based on B, and B based on A",
            "style A based on Normal",
            "Check the formatting of paragraphs in this style, and base it on Normal in Word."
        );

    public static Diagnostic At(SourceRef part, string style) =>
        Rule.At(part, $"The style \"{style}\" is based on itself through other styles; the circle was cut there.");
}
