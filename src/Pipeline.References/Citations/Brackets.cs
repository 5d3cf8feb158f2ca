using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>Round and square brackets of a text.</summary>
internal static class Brackets
{
    /// <summary>
    /// For each mark, in order, the innermost closed pair of brackets round it, with both its brackets; empty where there
    /// is none. A bracket that opens within a mark ("1978 [1922]") is part of it.
    /// </summary>
    public static Extent[] Around(string plain, IReadOnlyList<YearMark> marks)
    {
        var around = new Extent[marks.Count];
        var open = new Stack<(int Start, int FirstMark)>();
        var pending = new Stack<int>();
        var next = 0;
        for (var index = 0; index < plain.Length; index++)
        {
            while (next < marks.Count && marks[next].Extent.End <= index)
                pending.Push(next++);
            if (next < marks.Count && marks[next].Extent.Start <= index)
                continue;
            if (plain[index] is '(' or '[')
                open.Push((index, next));
            else if (plain[index] is ')' or ']' && open.TryPop(out var pair))
                Fill(around, pending, pair.FirstMark, new(pair.Start, index + 1));
        }

        return around;
    }

    /// <summary>The marks since the bracket opened that no inner pair has taken.</summary>
    private static void Fill(Extent[] around, Stack<int> pending, int firstMark, Extent bracket)
    {
        while (pending.TryPeek(out var mark) && mark >= firstMark)
            around[pending.Pop()] = bracket;
    }
}
