using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class CoarsePicture
{
    /// <summary>Pixels to the inch that print wants; fewer are told, for the author may have the picture in its full size.</summary>
    public const double WantedResolution = 300;

    /// <summary>Fewest pixels to the inch that print well enough; with fewer a picture is seen to be blurred.</summary>
    public const double LeastResolution = 120;

    public static Rule Rule { get; } =
        new(
            "TYPE008",
            Severity.Notice,
            "Picture with few pixels",
            "At the size it is printed it has fewer pixels than print needs and will look blurred.",
            "House rule: 300 pixels to the inch where they can be had, 120 at the least.",
            "A screenshot of 400 pixels across the full measure.",
            "The same chart exported from its source with 1,800 pixels.",
            "Ask the author for the picture in its full size."
        );
}
