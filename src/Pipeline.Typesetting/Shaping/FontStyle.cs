using HarfBuzzSharp;
using Pipeline.Typesetting.Fonts;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Shaping;

/// <summary>A <see cref="CharStyle"/> with its face and features found, and the words already shaped in it.</summary>
internal sealed class FontStyle
{
    /// <param name="more">Features beside those of the style.</param>
    public FontStyle(CharStyle style, Typeface face, params ReadOnlySpan<Feature> more)
    {
        Style = style;
        Face = face;
        Features = [.. FeaturesOf(style), .. more];
        SpaceWidth = face.AdvanceOf(' ') * style.Size;
        HyphenWidth = face.AdvanceOf('-') * style.Size;
    }

    public CharStyle Style { get; }

    public Typeface Face { get; }

    /// <summary>Features beside those that HarfBuzz always applies (kern, liga, calt, mark …).</summary>
    public Feature[] Features { get; }

    public double SpaceWidth { get; }

    public double HyphenWidth { get; }

    public Dictionary<string, ShapedWord> LeftToRight { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ShapedWord> RightToLeft { get; } = new(StringComparer.Ordinal);

    private static Feature[] FeaturesOf(CharStyle style)
    {
        var features = new List<Feature>(4);
        var isOldStyle = style.Figures == FigureStyle.OldStyle;
        features.Add(On(isOldStyle ? "onum" : "lnum"));
        features.Add(On(style.Figures == FigureStyle.Tabular ? "tnum" : "pnum"));
        if (style.IsSmallCaps)
            features.Add(On("smcp"));

        // Ligatures cannot be spaced out.
        if (style.Tracking > 0.02 || style.IsVerbatim)
            features.Add(new Feature(Tag.Parse("liga"), 0, 0, uint.MaxValue));
        return [.. features];
    }

    public static Feature On(string tag) => new(Tag.Parse(tag), 1, 0, uint.MaxValue);
}
