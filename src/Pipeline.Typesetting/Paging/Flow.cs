namespace Pipeline.Typesetting.Paging;

/// <summary>
/// The column of text as it is built from top to bottom. Spaces asked for one after another do not add up: the largest
/// holds; of costs of a break, too.
/// </summary>
internal sealed class Flow
{
    private readonly List<FlowBox> _boxes = [];
    private readonly List<FlowMark> _marks = [];
    private double _space;
    private int _cost;
    private bool _isOnGrid;
    private bool _isBarrier;

    public IReadOnlyList<FlowBox> Boxes => _boxes;

    public bool IsEmpty => _boxes.Count == 0;

    public void Add(FlowBox box)
    {
        _boxes.Add(box with
        {
            SpaceBefore = Math.Max(box.SpaceBefore, _space),
            BreakCost = Math.Max(box.BreakCost, _cost),
            IsOnGrid = box.IsOnGrid || _isOnGrid,
            IsBarrier = box.IsBarrier || _isBarrier,
            Marks = _marks.Count == 0 ? box.Marks : [.. _marks, .. box.Marks],
        });
        _marks.Clear();
        _space = 0;
        _cost = 0;
        _isOnGrid = false;
        _isBarrier = false;
    }

    /// <summary>Whether the last box is part of a heading.</summary>
    public bool EndsInHeading => _boxes.Count > 0 && _boxes[^1].IsHeading;

    /// <summary>
    /// The boxes with headings placed by what follows them on the grid: all that is between the first of a chain of headings
    /// and the text keeps its measure.
    /// </summary>
    public IReadOnlyList<FlowBox> Settled(double grid)
    {
        for (var index = 0; index < _boxes.Count; index++)
        {
            if (!_boxes[index].IsHeading || (index > 0 && _boxes[index - 1].IsHeading)) continue;
            var height = _boxes[index].Height;
            var next = index + 1;
            while (next < _boxes.Count && _boxes[next].IsHeading)
            {
                height += _boxes[next].SpaceBefore + _boxes[next].Height;
                next++;
            }

            if (next == _boxes.Count || !_boxes[next].IsOnGrid) continue;
            height += _boxes[next].SpaceBefore;
            _boxes[index] = _boxes[index] with { IsOnGrid = true, GridOffset = Math.Ceiling(height / grid) * grid - height };
        }

        return _boxes;
    }

    public void Add(Flow other)
    {
        foreach (var box in other._boxes) Add(box);
    }

    public void Space(double height) => _space = Math.Max(_space, height);

    public void BreakCost(int cost) => _cost = Math.Max(_cost, cost);

    public void KeepWithNext() => BreakCost(FlowBox.Forbidden);

    /// <summary>What comes next starts on the grid.</summary>
    public void SnapToGrid() => _isOnGrid = true;

    public void Barrier() => _isBarrier = true;

    /// <summary>Marks the top of what comes next.</summary>
    public void Mark(FlowMark mark) => _marks.Add(mark);
}
