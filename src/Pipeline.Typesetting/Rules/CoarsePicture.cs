using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class CoarsePicture
{
    /// <summary>Fewest pixels to the inch that print well enough.</summary>
    public const double LeastResolution = 120;

    public static Rule Rule { get; } = new(
        "TYPE008",
        Severity.Notice,
        "Picture with few pixels",
        "At the size it is printed it has fewer pixels than print needs and will look blurred.",
        "House rule: 120 pixels to the inch at the least, 300 where it can be had.",
        "A screenshot of 400 pixels across the full measure.",
        "The same chart exported from its source with 1,800 pixels.",
        "Ask the author for the picture in its full size.");
}
