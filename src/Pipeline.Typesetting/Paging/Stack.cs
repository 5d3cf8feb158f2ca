namespace Pipeline.Typesetting.Paging;

/// <summary>Boxes at fixed places, drawn together; lengths in points from its top left corner.</summary>
internal sealed class Stack : IDrawable
{
    private readonly List<(IDrawable Content, double X, double Y)> _parts = [];

    public double Height { get; private set; }

    public List<string> NoteIds { get; } = [];

    public List<FlowMark> Marks { get; } = [];

    public void Add(IDrawable content, double x, double y) => _parts.Add((content, x, y));

    public void Add(FlowBox box, double x, double y)
    {
        if (box.Content is { } content)
            Add(content, x + box.X, y);
        foreach (var id in box.NoteIds)
        {
            if (!NoteIds.Contains(id))
                NoteIds.Add(id);
        }

        foreach (var mark in box.Marks)
            Marks.Add(mark with { OffsetY = mark.OffsetY + y });
        Height = Math.Max(Height, y + box.Height);
    }

    /// <summary>Adds a column of boxes from a height downwards; its spaces count, its grid does not.</summary>
    public void Add(Flow flow, double x, double y)
    {
        foreach (var (box, top) in Laid(flow))
            Add(box, x, y + top);
    }

    /// <summary>The boxes of a column with their tops, from its own top.</summary>
    public static IEnumerable<(FlowBox Box, double Top)> Laid(Flow flow)
    {
        var y = 0.0;
        for (var index = 0; index < flow.Boxes.Count; index++)
        {
            var box = flow.Boxes[index];
            if (index > 0)
                y += box.SpaceBefore;
            yield return (box, y);
            y += box.Height;
        }
    }

    public static double HeightOf(Flow flow)
    {
        var height = 0.0;
        foreach (var (box, top) in Laid(flow))
            height = top + box.Height;
        return height;
    }

    public void MakeRoom(double height) => Height = Math.Max(Height, height);

    public FlowBox ToBox() => new(Height, this) { NoteIds = NoteIds, Marks = Marks };

    public void Draw(PageCanvas canvas, double x, double y)
    {
        foreach (var (content, left, top) in _parts)
            content.Draw(canvas, x + left, y + top);
    }
}
