namespace Pipeline.Docx.Metafiles;

/// <summary>What is drawn so far, and what the records before have set for those that draw.</summary>
internal sealed class EmfCanvas
{
    public SvgBuilder Svg { get; } = new();

    public EmfState State { get; set; } = new();

    public (double X, double Y) Mapped((double X, double Y) point) => State.Map.Apply(point.X, point.Y);
}
