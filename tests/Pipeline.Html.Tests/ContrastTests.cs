using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Html.Tests;

/// <summary>The colours of the journals' templates, by light and by dark (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public sealed partial class ContrastTests
{
    /// <summary>What is read on what, and the ratio it must have: 4.5 for words, 3 for lines that tell something.</summary>
    public static TheoryData<string, string, double> Pairs =>
        new()
        {
            { "ink", "paper", 7 },
            { "ink", "card", 7 },
            { "grey", "paper", 4.5 },
            { "grey", "card", 4.5 },
            { "teal", "paper", 4.5 },
            { "teal", "card", 4.5 },
            { "teal", "teal-soft", 4.5 },
            { "ink", "teal-soft", 4.5 },
            { "ink", "words", 4.5 },
            { "error", "paper", 4.5 },
            { "error", "error-soft", 4.5 },
            { "grey", "error-soft", 4.5 },
            { "query", "paper", 4.5 },
            { "query", "query-soft", 4.5 },
            { "grey", "query-soft", 4.5 },
            { "ready", "paper", 4.5 },
            { "ready", "ready-soft", 4.5 },
            { "orcid", "paper", 4.5 },
            { "paper", "teal", 4.5 },
            { "edge", "paper", 3 },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Words_can_be_told_from_what_they_stand_on(string front, string ground, double ratio)
    {
        var css = File.ReadAllText(Path.Combine(Checkout.Root, "templates", "perantau", "proof.css"));
        var light = Colours(css[..css.IndexOf("@media", StringComparison.Ordinal)]);
        var dark = Colours(css[css.IndexOf("@media screen and (prefers-color-scheme: dark)", StringComparison.Ordinal)..]);
        Assert.True(Contrast(light[front], light[ground]) >= ratio, $"light: {Contrast(light[front], light[ground]):0.00}");
        Assert.True(Contrast(dark[front], dark[ground]) >= ratio, $"dark: {Contrast(dark[front], dark[ground]):0.00}");
    }

    private static Dictionary<string, int> Colours(string css) =>
        Colour()
            .Matches(css)
            .DistinctBy(match => match.Groups[1].Value)
            .ToDictionary(
                match => match.Groups[1].Value,
                match => int.Parse(match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            );

    /// <summary>WCAG 2.2, definition of contrast ratio.</summary>
    private static double Contrast(int one, int other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(int colour) =>
        (0.2126 * Channel(colour >> 16)) + (0.7152 * Channel((colour >> 8) & 0xFF)) + (0.0722 * Channel(colour & 0xFF));

    private static double Channel(int value) =>
        value / 255.0 is <= 0.04045 and var low ? low / 12.92 : Math.Pow(((value / 255.0) + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@"--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();
}
