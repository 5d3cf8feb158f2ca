namespace Pipeline.Typesetting.Mathematics.Boxes;

/// <summary>Room with nothing in it.</summary>
internal sealed record BlankBox(double Width, double Ascent, double Descent) : MathBox(Width, Ascent, Descent)
{
    public static BlankBox Empty { get; } = new(0, 0, 0);
}
