using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>What an element and those above it say of the look of a shape.</summary>
internal sealed record SvgStyle
{
    public static SvgStyle Initial { get; } = new();

    public Colour? Fill { get; init; } = Colour.Black;

    public Colour? Stroke { get; init; }

    /// <summary>What "currentColor" stands for.</summary>
    public Colour Current { get; init; } = Colour.Black;

    public double FillOpacity { get; init; } = 1;

    public double StrokeOpacity { get; init; } = 1;

    /// <summary>Of the element and all above it.</summary>
    public double Opacity { get; init; } = 1;

    public double StrokeWidth { get; init; } = 1;

    public int Cap { get; init; }

    public int Join { get; init; }

    public double MitreLimit { get; init; } = 4;

    public IReadOnlyList<double> Dashes { get; init; } = [];

    public double DashStart { get; init; }

    public bool IsEvenOdd { get; init; }

    public bool IsHidden { get; init; }

    public double FontSize { get; init; } = 16;

    public string FontFamily { get; init; } = string.Empty;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>"start", "middle" or "end".</summary>
    public string Anchor { get; init; } = "start";

    /// <summary>The style with one more property.</summary>
    /// <param name="paint">The colour that stands for a gradient or pattern of that name.</param>
    public SvgStyle With(string property, string value, Func<string, Colour?> paint) => property switch
    {
        _ when value is "inherit" or "" => this,
        "fill" => this with { Fill = PaintOf(value, paint), FillOpacity = FillOpacity * OpacityOf(value) },
        "stroke" => this with { Stroke = PaintOf(value, paint), StrokeOpacity = StrokeOpacity * OpacityOf(value) },
        "color" => this with { Current = SvgValues.Colour(value)?.Colour ?? Current },
        "fill-opacity" => this with { FillOpacity = SvgValues.Share(value) },
        "stroke-opacity" => this with { StrokeOpacity = SvgValues.Share(value) },
        "opacity" => this with { Opacity = Opacity * SvgValues.Share(value) },
        "stroke-width" => this with { StrokeWidth = Math.Max(0, SvgValues.Length(value) ?? StrokeWidth) },
        "stroke-linecap" => this with { Cap = value switch { "round" => 1, "square" => 2, _ => 0 } },
        "stroke-linejoin" => this with { Join = value switch { "round" => 1, "bevel" => 2, _ => 0 } },
        "stroke-miterlimit" => this with { MitreLimit = SvgValues.Length(value) ?? MitreLimit },
        "stroke-dasharray" => this with { Dashes = DashesOf(value) },
        "stroke-dashoffset" => this with { DashStart = SvgValues.Length(value) ?? 0 },
        "fill-rule" or "clip-rule" => this with { IsEvenOdd = value == "evenodd" },
        "visibility" => this with { IsHidden = value is "hidden" or "collapse" },
        "font-size" => this with { FontSize = Math.Clamp(SvgValues.Length(value, FontSize) ?? FontSize, 0, 10_000) },
        "font-family" => this with { FontFamily = value },
        "font-weight" => this with { IsBold = value is "bold" or "bolder" || SvgValues.Length(value) >= 600 },
        "font-style" => this with { IsItalic = value is "italic" or "oblique" },
        "text-anchor" => this with { Anchor = value },
        _ => this,
    };

    public Brushwork Brushwork(double scale) => new(
        Fill,
        StrokeWidth > 0 ? Stroke : null,
        StrokeWidth * scale,
        Cap,
        Join,
        MitreLimit,
        [.. Dashes.Select(length => length * scale)],
        DashStart * scale,
        IsEvenOdd,
        FillOpacity * Opacity,
        StrokeOpacity * Opacity);

    private Colour? PaintOf(string value, Func<string, Colour?> paint)
    {
        if (value.Equals("currentColor", StringComparison.OrdinalIgnoreCase)) return Current;
        return value.StartsWith("url(", StringComparison.Ordinal) ? paint(value) : SvgValues.Colour(value)?.Colour;
    }

    private static double OpacityOf(string value) => SvgValues.Colour(value)?.Opacity ?? 1;

    /// <summary>All zeros or a negative length mean a whole line (SVG 1.1 §11.4).</summary>
    private static List<double> DashesOf(string value)
    {
        var lengths = SvgValues.Lengths(value);
        return lengths.Sum() <= 0 || lengths.Exists(length => length < 0) ? [] : lengths;
    }
}
