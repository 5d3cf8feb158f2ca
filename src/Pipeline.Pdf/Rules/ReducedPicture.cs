using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>A picture finer than print can use was scaled down.</summary>
internal static class ReducedPicture
{
    public static Rule Rule { get; } =
        new(
            "PDFW003",
            Severity.Info,
            "A picture was scaled down",
            "It held more pixels than print can show at its size, which would only make the file large; Google Scholar leaves out files over 5 MB.",
            "house rule: 300 pixels to the inch",
            "a photograph of 6,000 pixels across in a column of 140 mm",
            "the same photograph at 1,654 pixels across",
            "Nothing: the picture looks the same in print. The original stays in the article's media folder."
        );

    public static Diagnostic At(Media media, int width, int height) =>
        Rule.At(
            SourceRef.None,
            $"The picture {media.Name} is finer than print can use and was scaled down to 300 pixels to the inch.",
            Size(media.PixelWidth, media.PixelHeight),
            Size(width, height)
        );

    private static string Size(int width, int height) => string.Create(CultureInfo.InvariantCulture, $"{width} × {height} pixels");
}
