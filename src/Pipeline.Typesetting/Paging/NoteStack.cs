namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Lines of the footnotes of one column, note after note. Only the last note may be cut: at least the frame's least number
/// of lines stays, and as many go over.
/// </summary>
internal sealed class NoteStack
{
    private readonly PageFrame _frame;
    private readonly List<FlowBox> _lines = [];

    // Height, with the rule, of the lines up to each.
    private readonly List<double> _heights = [];
    private int _lastStart;

    /// <param name="carried">Lines that the column before could not take.</param>
    public NoteStack(PageFrame frame, IReadOnlyList<FlowBox> carried)
    {
        _frame = frame;
        AddLines(carried);
    }

    public int Count => _lines.Count;

    public IReadOnlyList<FlowBox> Lines => _lines;

    /// <summary>Height of all of it, with the rule.</summary>
    public double FullHeight => HeightOf(_lines.Count);

    public void Add(IReadOnlyList<IReadOnlyList<FlowBox>> notes)
    {
        foreach (var note in notes)
            AddLines(note);
    }

    /// <summary>Height of the least that may stand in the column when these notes come as well.</summary>
    public double LeastHeightWith(IReadOnlyList<IReadOnlyList<FlowBox>> notes)
    {
        if (notes.Count == 0)
            return HeightOf(_lastStart + LeastLines(_lines.Count - _lastStart));
        var height = Math.Max(_frame.NoteGap, FullHeight);
        for (var index = 0; index < notes.Count; index++)
        {
            var count = index < notes.Count - 1 ? notes[index].Count : LeastLines(notes[index].Count);
            for (var line = 0; line < count; line++)
                height += notes[index][line].SpaceBefore + notes[index][line].Height;
        }

        return height;
    }

    /// <summary>How many of the first lines fit into a height without leaving too few behind.</summary>
    /// <param name="count">How many lines there are to place.</param>
    public int LinesThatFit(int count, double height)
    {
        if (HeightOf(count) <= height + PageBuilder.Tolerance)
            return count;
        var most = count - _frame.MinSplitLines;
        var fitting = 0;
        while (fitting < most && HeightOf(fitting + 1) <= height + PageBuilder.Tolerance)
            fitting++;
        return fitting;
    }

    /// <summary>Height of the first lines, with the rule.</summary>
    public double HeightOf(int count) => count == 0 ? 0 : _heights[count - 1];

    /// <summary>The first lines, above a foot.</summary>
    public List<PlacedBox> Placed(int count, double foot)
    {
        var placed = new List<PlacedBox>(count);
        for (var index = count - 1; index >= 0; index--)
        {
            foot -= _lines[index].Height;
            placed.Add(new PlacedBox(_lines[index], foot));
            foot -= _lines[index].SpaceBefore;
        }

        placed.Reverse();
        return placed;
    }

    private int LeastLines(int count) => count >= 2 * _frame.MinSplitLines ? _frame.MinSplitLines : count;

    private void AddLines(IReadOnlyList<FlowBox> lines)
    {
        if (lines.Count > 0)
            _lastStart = _lines.Count;
        foreach (var line in lines)
        {
            _heights.Add(_lines.Count == 0 ? _frame.NoteGap + line.Height : _heights[^1] + line.SpaceBefore + line.Height);
            _lines.Add(line);
        }
    }
}
