namespace Pipeline.Typesetting.Paging;

/// <summary>Floats that stand one under another at the head or the foot of a column or page.</summary>
internal sealed class FloatPile(PageFrame frame)
{
    private readonly List<FlowBox> _boxes = [];

    public int Count => _boxes.Count;

    /// <summary>Height of the floats alone.</summary>
    public double Height { get; private set; }

    /// <summary>Whole steps of the grid that the floats take, with the gap that parts them from the text.</summary>
    public double Slot => SlotOf(Height);

    public double HeightWith(FlowBox box) => Height + (Count == 0 ? 0 : frame.FloatGap) + box.Height;

    public double SlotWith(FlowBox box) => SlotOf(HeightWith(box));

    public void Add(FlowBox box)
    {
        Height = HeightWith(box);
        _boxes.Add(box);
    }

    /// <summary>The first floats, from a height downwards.</summary>
    public List<PlacedBox> Placed(int count, double top)
    {
        var placed = new List<PlacedBox>(count);
        foreach (var box in _boxes.Take(count))
        {
            placed.Add(new PlacedBox(box, top));
            top += box.Height + frame.FloatGap;
        }

        return placed;
    }

    /// <summary>Height of the first floats alone.</summary>
    public double HeightOf(int count) => count == 0 ? 0 : _boxes.Take(count).Sum(box => box.Height) + (count - 1) * frame.FloatGap;

    /// <summary>As <see cref="Slot"/>, for floats of a height.</summary>
    public double SlotOf(double height) =>
        height <= 0 ? 0 : Math.Ceiling((height + frame.FloatGap - PageBuilder.Tolerance) / frame.Grid) * frame.Grid;
}
