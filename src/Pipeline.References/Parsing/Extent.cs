namespace Pipeline.References.Parsing;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">First character, from 0.</param>
/// <param name="End">The character after the last.</param>
internal readonly record struct Extent(int Start, int End)
{
    public int Length => Math.Max(0, End - Start);

    public bool IsEmpty => End <= Start;

    public Extent From(int start) => new(Math.Min(Math.Max(start, Start), End), End);

    public Extent To(int end) => new(Start, Math.Max(Math.Min(end, End), Start));
}
