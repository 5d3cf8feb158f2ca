namespace Pipeline.Typesetting.Paging;

/// <summary>The footnotes of an article. Each is brought by the box that marks it first.</summary>
internal sealed class NoteBook(IReadOnlyDictionary<string, IReadOnlyList<FlowBox>> notes)
{
    private readonly HashSet<string> _brought = new(StringComparer.Ordinal);

    /// <summary>The boxes, each with the lines of the notes it brings.</summary>
    public List<FlowBox> Bind(IReadOnlyList<FlowBox> boxes)
    {
        var bound = new List<FlowBox>(boxes.Count);
        foreach (var box in boxes)
            bound.Add(Bind(box));
        return bound;
    }

    private FlowBox Bind(FlowBox box)
    {
        if (box.Insert is { } insert)
            return box with { Insert = insert with { Boxes = Bind(insert.Boxes) } };
        if (box.NoteIds.Count == 0)
            return box;
        var lines = new List<IReadOnlyList<FlowBox>>();
        Bring(box.NoteIds, lines);
        return box with { Notes = lines };
    }

    /// <summary>Notes to a note stand after it.</summary>
    private void Bring(IReadOnlyList<string> ids, List<IReadOnlyList<FlowBox>> brought)
    {
        foreach (var id in ids)
        {
            if (!notes.TryGetValue(id, out var lines) || !_brought.Add(id))
                continue;
            brought.Add(lines);
            foreach (var line in lines)
                Bring(line.NoteIds, brought);
        }
    }
}
