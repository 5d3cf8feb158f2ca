using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The lines of the front matter in reading order, and which of them a step has claimed.</summary>
internal sealed class FrontLines(IReadOnlyList<Line> lines)
{
    private readonly bool[] _claimed = new bool[lines.Count];

    public int Count => lines.Count;

    public Line this[int index] => lines[index];

    public bool IsFree(int index) => !_claimed[index];

    public void Claim(int index) => _claimed[index] = true;

    /// <summary>Indices of the lines that say something and that no step has claimed, as things stand.</summary>
    public IEnumerable<int> Free(int start = 0)
    {
        for (var at = start; at < lines.Count; at++)
            if (!_claimed[at] && lines[at].HasWords)
                yield return at;
    }
}
