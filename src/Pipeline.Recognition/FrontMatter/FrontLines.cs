using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The lines of the front matter in reading order, and which of them a step has claimed.</summary>
/// <param name="closing">Lines from the end of the manuscript that are front matter too, behind the others.</param>
internal sealed class FrontLines(IReadOnlyList<Line> lines, IReadOnlyList<Line> closing)
{
    private readonly IReadOnlyList<Line> _lines = [.. lines, .. closing];

    private readonly bool[] _claimed = new bool[lines.Count + closing.Count];

    public FrontLines(IReadOnlyList<Line> lines)
        : this(lines, []) { }

    /// <summary>How many stand before the text.</summary>
    public int CountBeforeText => lines.Count;

    public int Count => _lines.Count;

    public Line this[int index] => _lines[index];

    public bool IsFree(int index) => !_claimed[index];

    public void Claim(int index) => _claimed[index] = true;

    /// <summary>Indices of the lines that say something and that no step has claimed, as things stand.</summary>
    public IEnumerable<int> Free(int start = 0)
    {
        for (var at = start; at < _lines.Count; at++)
            if (!_claimed[at] && _lines[at].HasWords)
                yield return at;
    }
}
