using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>A vector drawing holds something that is not drawn in the PDF.</summary>
internal static class LeftOutOfDrawing
{
    public static Rule Rule { get; } =
        new(
            "PDFW014",
            Severity.Query,
            "Part of a drawing is not printed",
            "Drawings are printed as lines and shapes of their own; effects that only browsers make are not, and the figure may look different.",
            "SVG 1.1 §8 to §11, as far as they are drawn here",
            "an SVG drawing with a drop shadow",
            "the same drawing without effects, or as PNG",
            "Look at the figure in proof.pdf; where it misses something, ask for the drawing without effects, or as PNG of 300 pixels to the inch."
        );

    public static Diagnostic At(Media media, IReadOnlyCollection<string> leftOut) =>
        Rule.At(SourceRef.None, $"The drawing {media.Name} is printed without {string.Join(", ", leftOut)}.");
}
