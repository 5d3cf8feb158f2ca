namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Lines of the footnotes of one page, note after note. Only the last note may be cut: at least the frame's least number
/// of lines stays, and as many go over.
/// </summary>
/// <param name="placed">Notes that stand on earlier pages already.</param>
internal sealed class NoteStack(PageFrame frame, IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes, IReadOnlySet<string> placed)
{
    private readonly List<FlowBox> _lines = [];
    private readonly HashSet<string> _ids = [];
    private int _lastStart;

    public int Count => _lines.Count;

    public bool IsEmpty => _lines.Count == 0;

    public IReadOnlyList<FlowBox> Lines => _lines;

    public IReadOnlySet<string> Ids => _ids;

    /// <summary>Height of all of it, with the rule.</summary>
    public double FullHeight => HeightOf(_lines.Count);

    /// <summary>Height of the least that may stand on the page.</summary>
    private double LeastHeight => HeightOf(LeastLines);

    private int LeastLines => _lines.Count - _lastStart >= 2 * frame.MinSplitLines ? _lastStart + frame.MinSplitLines : _lines.Count;

    public void AddLines(IEnumerable<FlowBox> lines)
    {
        var start = _lines.Count;
        _lines.AddRange(lines);
        if (_lines.Count > start) _lastStart = start;
    }

    /// <summary>Adds the notes that are not there yet.</summary>
    public void Add(IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
        {
            if (placed.Contains(id) || !notes.TryGetValue(id, out var lines) || !_ids.Add(id)) continue;
            AddLines(lines);

            // Notes to a note stand after it.
            foreach (var line in lines) Add(line.NoteIds);
        }
    }

    /// <summary>Height of the least that may stand on the page when these notes come as well.</summary>
    public double LeastHeightWith(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return LeastHeight;
        var trial = new NoteStack(frame, notes, placed) { _lastStart = _lastStart };
        trial._lines.AddRange(_lines);
        trial._ids.UnionWith(_ids);
        trial.Add(ids);
        return trial.LeastHeight;
    }

    /// <summary>How many lines fit into a height without leaving too few behind.</summary>
    public int LinesThatFit(double height)
    {
        if (FullHeight <= height + PageBuilder.Tolerance) return _lines.Count;
        var most = _lines.Count - frame.MinSplitLines;
        var count = 0;
        while (count < most && HeightOf(count + 1) <= height + PageBuilder.Tolerance) count++;
        return count;
    }

    private double HeightOf(int count)
    {
        if (count == 0) return 0;
        var height = frame.NoteGap;
        for (var index = 0; index < count; index++) height += _lines[index].Height + (index == 0 ? 0 : _lines[index].SpaceBefore);
        return height;
    }
}
