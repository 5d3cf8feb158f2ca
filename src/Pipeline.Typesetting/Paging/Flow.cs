using Pipeline.Typesetting.Lines;

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
        _boxes.Add(
            box with
            {
                SpaceBefore = Math.Max(box.SpaceBefore, _space),
                BreakCost = Math.Max(box.BreakCost, _cost),
                IsOnGrid = box.IsOnGrid || _isOnGrid,
                IsBarrier = box.IsBarrier || _isBarrier,
                Marks = _marks.Count == 0 ? box.Marks : [.. _marks, .. box.Marks],
            }
        );
        _marks.Clear();

        // What may stand on another page leaves the space above it to the text that then comes next.
        if (!box.CanWait)
            _space = 0;
        _cost = 0;
        _isOnGrid = false;
        _isBarrier = false;
    }

    /// <summary>Whether the last box is part of a heading.</summary>
    public bool EndsInHeading => _boxes.Count > 0 && _boxes[^1].IsHeading;

    /// <summary>Whether the last box is a line of words.</summary>
    public bool EndsInLine => _boxes is [.., { Content: SetLine }];

    public void Add(Flow other)
    {
        foreach (var box in other._boxes)
            Add(box);
    }

    /// <summary>The same boxes with no page break between them.</summary>
    public Flow Kept()
    {
        var kept = new Flow();
        foreach (var box in _boxes)
        {
            if (!kept.IsEmpty)
                kept.KeepWithNext();
            kept.Add(box);
        }

        return kept;
    }

    public void Space(double height) => _space = Math.Max(_space, height);

    public void BreakCost(int cost) => _cost = Math.Max(_cost, cost);

    public void KeepWithNext() => BreakCost(FlowBox.Forbidden);

    /// <summary>What comes next starts on the grid.</summary>
    public void SnapToGrid() => _isOnGrid = true;

    /// <summary>What comes next stands apart from the text: where what stands above does too, both are one run off the grid.</summary>
    public void LeaveGrid() => _isOnGrid = false;

    public void Barrier() => _isBarrier = true;

    /// <summary>Marks the top of what comes next.</summary>
    public void Mark(FlowMark mark) => _marks.Add(mark);
}
