namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>What an element and those above it say of the look of a shape.</summary>
internal sealed record SvgStyle
{
    /// <summary>Each of its names is looked for in each run of words.</summary>
    private const int LongestFamily = 500;

    public static SvgStyle Initial { get; } = new();

    /// <summary>Null for none.</summary>
    public SvgPaint? Fill { get; init; } = SvgPaint.Black;

    /// <summary>Null for none.</summary>
    public SvgPaint? Stroke { get; init; }

    /// <summary>What "currentColor" stands for.</summary>
    public SvgPaint Current { get; init; } = SvgPaint.Black;

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

    public double FontSize { get; init; } = SvgValues.Em;

    public string FontFamily { get; init; } = string.Empty;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>"start", "middle" or "end".</summary>
    public string Anchor { get; init; } = "start";

    /// <summary>Width and height that percentages are of.</summary>
    public (double Width, double Height) Viewport { get; init; }

    /// <summary>A length from left to right, in user units; null where it is none.</summary>
    public double? Across(string? text) => SvgValues.Length(text, Viewport.Width, FontSize);

    /// <summary>A length from top to bottom, in user units; null where it is none.</summary>
    public double? Down(string? text) => SvgValues.Length(text, Viewport.Height, FontSize);

    /// <summary>A length in no direction (SVG 1.1 §7.10), in user units; null where it is none.</summary>
    public double? Along(string? text) => SvgValues.Length(text, Diagonal, FontSize);

    private double Diagonal => Math.Sqrt((Viewport.Width * Viewport.Width + Viewport.Height * Viewport.Height) / 2);

    /// <summary>The style with one more property; as it is where the value is not known.</summary>
    /// <param name="paints">Finds the paint of a value.</param>
    public SvgStyle With(string property, string value, SvgPaints paints) =>
        property switch
        {
            _ when value is "inherit" or "" => this,
            "fill" => this with { Fill = paints.Find(value, Current, Fill) },
            "stroke" => this with { Stroke = paints.Find(value, Current, Stroke) },
            "color" => this with { Current = paints.Find(value, Current, Current) ?? Current },
            "fill-opacity" => this with { FillOpacity = SvgValues.Share(value) },
            "stroke-opacity" => this with { StrokeOpacity = SvgValues.Share(value) },
            "opacity" => this with { Opacity = Opacity * SvgValues.Share(value) },
            "stroke-width" => this with { StrokeWidth = Math.Max(0, Along(value) ?? StrokeWidth) },
            "stroke-linecap" => this with
            {
                Cap = value switch
                {
                    "round" => 1,
                    "square" => 2,
                    _ => 0,
                },
            },
            "stroke-linejoin" => this with
            {
                Join = value switch
                {
                    "round" => 1,
                    "bevel" => 2,
                    _ => 0,
                },
            },
            "stroke-miterlimit" => this with { MitreLimit = SvgValues.Length(value) ?? MitreLimit },
            "stroke-dasharray" => this with { Dashes = DashesOf(value) },
            "stroke-dashoffset" => this with { DashStart = Along(value) ?? 0 },
            "fill-rule" => this with { IsEvenOdd = value == "evenodd" },
            "visibility" => this with { IsHidden = value is "hidden" or "collapse" },
            "font-size" => this with { FontSize = Math.Clamp(SvgValues.Length(value, FontSize, FontSize) ?? FontSize, 0, 10_000) },
            "font-family" when value.Length <= LongestFamily => this with { FontFamily = value },
            "font-weight" => this with { IsBold = value is "bold" or "bolder" || SvgValues.Length(value) >= 600 },
            "font-style" => this with { IsItalic = value is "italic" or "oblique" },
            "text-anchor" => this with { Anchor = value },
            _ => this,
        };

    public Brushwork Brushwork(double scale) =>
        new(
            Fill?.Colour,
            StrokeWidth > 0 ? Stroke?.Colour : null,
            StrokeWidth * scale,
            Cap,
            Join,
            MitreLimit,
            Stroke is null ? [] : [.. Dashes.Select(length => length * scale)],
            DashStart * scale,
            IsEvenOdd,
            FillAlpha,
            (Stroke?.Opacity ?? 1) * StrokeOpacity * Opacity
        );

    /// <summary>Opacity of a filling in all.</summary>
    public double FillAlpha => (Fill?.Opacity ?? 1) * FillOpacity * Opacity;

    /// <summary>All zeros or a negative length mean a whole line (SVG 1.1 §11.4).</summary>
    private List<double> DashesOf(string value)
    {
        var lengths = SvgValues.Lengths(value, Diagonal, FontSize);
        return lengths.Sum() <= 0 || lengths.Exists(length => length < 0) ? [] : lengths;
    }
}
