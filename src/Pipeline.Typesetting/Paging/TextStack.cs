namespace Pipeline.Typesetting.Paging;

/// <summary>The text of a column from its head downwards, with the floats that stand in it; lengths in points from where it begins.</summary>
internal sealed class TextStack(PageFrame frame)
{
    // About as many as the lines of a column.
    private readonly List<PlacedBox> _boxes = new(64);

    public int Count => _boxes.Count;

    /// <summary>Foot of what stands lowest.</summary>
    public double Height { get; private set; }

    public bool HasFloat { get; private set; }

    public bool EndsInPlainText => Count > 0 && _boxes[^1].Box.IsPlainText;

    /// <summary>Whether the masthead is in it.</summary>
    public bool IsOpening => Count > 0 && _boxes[0].Box.IsOpening;

    public void Add(FlowBox box)
    {
        var top = TopOf(box);
        if (Count == 0 && box.RepeatedHead is { } head)
            _boxes.Add(new PlacedBox(head, 0, IsRepeated: true));
        _boxes.Add(new PlacedBox(box, top));
        Height = top + box.Height;
        HasFloat |= box.IsFloat;
    }

    /// <summary>Where a box would stand that comes next.</summary>
    public double TopOf(FlowBox box)
    {
        if (Count == 0)
            return box.RepeatedHead?.Height ?? TopOfColumn(box);
        var space = box.IsFloat || _boxes[^1].Box.IsFloat ? Math.Max(box.SpaceBefore, frame.FloatGap) : box.SpaceBefore;
        if (box.IsFloat)
            return Height + SpaceInSlot(box, space);
        var top = Height + space;

        // Headings take the nearer line, so that the air above them differs from the design's by half a line at the most.
        if (box.IsHeading && box.IsOnGrid)
            top = Math.Max(Height + Math.Max(space / 2, box.LeastSpace), top - frame.Grid / 2);
        return box.IsOnGrid ? Math.Ceiling((top - box.GridOffset - PageBuilder.Tolerance) / frame.Grid) * frame.Grid + box.GridOffset : top;
    }

    /// <summary>The first boxes, so much lower.</summary>
    public IEnumerable<PlacedBox> Placed(int count, double shift) =>
        _boxes.Take(count).Select(placed => placed with { Y = placed.Y + shift });

    /// <summary>Foot of the first boxes, of which there is at least one.</summary>
    public double HeightOf(int count) => _boxes[count - 1].Y + _boxes[count - 1].Box.Height;

    /// <summary>A heading at the head of a column takes the line of the grid that is nearest; its letters stay in the text area.</summary>
    private double TopOfColumn(FlowBox box) =>
        box.GridOffset > frame.Grid / 2 ? Math.Max(box.GridOffset - frame.Grid, -frame.Grid / 3) : box.GridOffset;

    /// <summary>What is left over when the text goes on at the grid stands half above and half below a float.</summary>
    private double SpaceInSlot(FlowBox box, double gap)
    {
        var needed = box.Height + 2 * gap;
        var slot = Math.Ceiling((needed - PageBuilder.Tolerance) / frame.Grid) * frame.Grid;
        return gap + (slot - needed) / 2;
    }
}
