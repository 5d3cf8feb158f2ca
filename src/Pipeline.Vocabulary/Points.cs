using System.Globalization;

namespace Pipeline.Vocabulary;

/// <summary>A length in PostScript points, 72 to the inch. Every other unit is turned into it where it is read.</summary>
public readonly record struct Points(double Value) : IComparable<Points>
{
    public static Points Zero => default;

    /// <summary>The length in CSS pixels, 96 to the inch (CSS Values 4 §6.2).</summary>
    public double Pixels => Value * 96 / 72;

    public static Points FromMillimetres(double millimetres) => new(millimetres * 72 / 25.4);

    /// <param name="pixels">Of CSS, 96 to the inch.</param>
    public static Points FromPixels(double pixels) => new(pixels * 0.75);

    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    public static Points operator -(Points left, Points right) => new(left.Value - right.Value);

    public static Points operator -(Points value) => new(-value.Value);

    public static Points operator *(Points left, double factor) => new(left.Value * factor);

    public static Points operator /(Points left, double divisor) => new(left.Value / divisor);

    public static double operator /(Points left, Points right) => left.Value / right.Value;

    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;

    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("0.###", CultureInfo.InvariantCulture);
}
