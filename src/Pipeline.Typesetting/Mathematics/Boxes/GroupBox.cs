namespace Pipeline.Typesetting.Mathematics.Boxes;

/// <summary>Boxes at fixed places.</summary>
internal sealed record GroupBox : MathBox
{
    private readonly PlacedMath[] _parts;

    public GroupBox(double width, double ascent, double descent, PlacedMath[] parts)
        : base(width, ascent, descent) => _parts = parts;

    public override IReadOnlyList<PlacedMath> Parts => _parts;

    /// <summary>A box just as high and deep as its parts.</summary>
    public static GroupBox Around(double width, params ReadOnlySpan<PlacedMath> parts)
    {
        var ascent = double.NegativeInfinity;
        var descent = double.NegativeInfinity;
        foreach (var part in parts)
        {
            ascent = Math.Max(ascent, part.Y + part.Box.Ascent);
            descent = Math.Max(descent, part.Box.Descent - part.Y);
        }

        return parts.IsEmpty ? new GroupBox(width, 0, 0, []) : new GroupBox(width, ascent, descent, parts.ToArray());
    }
}
