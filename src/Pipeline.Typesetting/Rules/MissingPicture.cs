using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class MissingPicture
{
    public static Rule Rule { get; } =
        new(
            "TYPE005",
            Severity.Error,
            "Figure without its picture",
            "Its caption would stand alone on the page.",
            "House rule: every figure shows its picture.",
            "A figure whose picture is linked to a file on the author's computer.",
            "The same figure with the picture in the manuscript.",
            "Ask the author for the picture as PNG or JPEG and put it into the manuscript."
        );

    public static Diagnostic Of(Figure figure) =>
        Rule.At(figure.Source, $"{figure.Label ?? "A figure"} has no picture that can be printed.");
}
