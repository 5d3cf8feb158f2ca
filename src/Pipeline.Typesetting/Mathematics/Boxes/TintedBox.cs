namespace Pipeline.Typesetting.Mathematics.Boxes;

/// <summary>A box in colours of its own; whatever is set beside it takes it for the box in it.</summary>
internal sealed record TintedBox : MathBox
{
    private readonly PlacedMath[] _parts;

    public TintedBox(MathBox box, MathColours colours)
        : base(box.Width, box.Ascent, box.Descent)
    {
        (_parts, Colours) = ([new PlacedMath(box, 0, 0)], colours);
        (ItalicCorrection, Attachment, Sole) = (box.ItalicCorrection, box.Attachment, box.Sole);
    }

    public MathColours Colours { get; }

    public override IReadOnlyList<PlacedMath> Parts => _parts;
}
