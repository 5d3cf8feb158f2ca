namespace Pipeline.Comparison.Words;

/// <summary>
/// The shortest list of changes between two lists of numbers, in linear space (E. W. Myers, An O(ND) Difference Algorithm
/// and Its Variations, Algorithmica 1, 1986, §4b). Forward paths are sought from the start and backward ones from the end
/// until two meet; the meeting point cuts the task in two. Where the lists differ so much that this takes too long, the cut
/// is put at the point the forward paths came farthest to: the result is then still right, though it may not be shortest.
/// </summary>
internal sealed class MyersDiff
{
    /// <summary>Steps that all cuts together may take, give or take: some tens of milliseconds.</summary>
    private const int Budget = 4_000_000;

    /// <summary>Differences sought for one cut at least, however long the lists are.</summary>
    private const int LeastDepth = 64;

    /// <summary>Where a path would leave the lists; so small that one step more keeps it outside.</summary>
    private const int Outside = int.MinValue / 4;

    private readonly int[] _a;
    private readonly int[] _b;
    private readonly int[] _forward;
    private readonly int[] _backward;
    private readonly int _middle;

    /// <summary>Differences sought for one cut at most: all there can be for lists up to a thousand long, fewer for longer ones.</summary>
    private readonly int _depth;

    private readonly List<Hunk> _hunks = [];

    private MyersDiff(int[] a, int[] b)
    {
        (_a, _b) = (a, b);
        _depth = Math.Min(Math.Max(LeastDepth, Budget / (a.Length + b.Length + 1)), a.Length + b.Length);
        _middle = _depth + 2;
        (_forward, _backward) = (new int[(2 * _middle) + 1], new int[(2 * _middle) + 1]);
    }

    /// <summary>The changes in order; no two touch.</summary>
    public static List<Hunk> Compare(int[] a, int[] b)
    {
        var diff = new MyersDiff(a, b);
        diff.Divide();
        return diff._hunks;
    }

    /// <summary>Tasks wait on a stack of its own, the earlier part on top, so that no input makes the program's stack deep.</summary>
    private void Divide()
    {
        var waiting = new Stack<Hunk>([new(0, _a.Length, 0, _b.Length)]);
        while (waiting.TryPop(out var task))
        {
            var rest = WithoutEnds(task);
            if (rest.LengthA == 0 || rest.LengthB == 0)
            {
                Report(rest);
                continue;
            }

            var (x, y) = Cut(rest);
            waiting.Push(new(x, rest.EndA - x, y, rest.EndB - y));
            waiting.Push(new(rest.StartA, x - rest.StartA, rest.StartB, y - rest.StartB));
        }
    }

    private void Report(Hunk hunk)
    {
        if (hunk is { LengthA: 0, LengthB: 0 })
            return;
        if (_hunks is [.., var last] && last.EndA == hunk.StartA && last.EndB == hunk.StartB)
        {
            _hunks[^1] = new(last.StartA, hunk.EndA - last.StartA, last.StartB, hunk.EndB - last.StartB);
        }
        else
        {
            _hunks.Add(hunk);
        }
    }

    private Hunk WithoutEnds(Hunk task)
    {
        var a = _a.AsSpan(task.StartA, task.LengthA);
        var b = _b.AsSpan(task.StartB, task.LengthB);
        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        var end = 0;
        while (end < a.Length && end < b.Length && a[^(end + 1)] == b[^(end + 1)])
            end++;
        return new(task.StartA + start, a.Length - end, task.StartB + start, b.Length - end);
    }

    /// <summary>A point on a shortest way through the task, never its start nor its end.</summary>
    private (int X, int Y) Cut(Hunk task)
    {
        var delta = task.LengthA - task.LengthB;
        (_forward[_middle + 1], _backward[_middle + 1]) = (0, 0);
        var limit = Math.Min(_depth, (task.LengthA + task.LengthB + 1) / 2);
        for (var depth = 0; depth <= limit; depth++)
        {
            for (var diagonal = -depth; diagonal <= depth; diagonal += 2)
            {
                var x = Advance(task, depth, diagonal);
                if (IsOdd(delta) && Math.Abs(diagonal - delta) < depth && x + _backward[_middle + delta - diagonal] >= task.LengthA)
                    return Point(task, x, x - diagonal);
            }

            for (var diagonal = -depth; diagonal <= depth; diagonal += 2)
            {
                var x = Retreat(task, depth, diagonal);
                if (!IsOdd(delta) && Math.Abs(delta - diagonal) <= depth && x + _forward[_middle + delta - diagonal] >= task.LengthA)
                    return Point(task, task.LengthA - x, task.LengthB - (x - diagonal));
            }
        }

        return Farthest(task, limit);
    }

    private static bool IsOutside(Hunk task, int x, int y) => x < 0 || y < 0 || x > task.LengthA || y > task.LengthB;

    private static bool IsOdd(int number) => (number & 1) != 0;

    private static (int X, int Y) Point(Hunk task, int x, int y) => (task.StartA + x, task.StartB + y);

    private int Advance(Hunk task, int depth, int diagonal)
    {
        var x = Step(_forward, depth, diagonal);
        if (IsOutside(task, x, x - diagonal))
            return _forward[_middle + diagonal] = Outside;
        return _forward[_middle + diagonal] =
            x
            + _a.AsSpan(task.StartA + x, task.LengthA - x)
                .CommonPrefixLength(_b.AsSpan(task.StartB + x - diagonal, task.LengthB - (x - diagonal)));
    }

    private int Retreat(Hunk task, int depth, int diagonal)
    {
        var x = Step(_backward, depth, diagonal);
        if (IsOutside(task, x, x - diagonal))
            return _backward[_middle + diagonal] = Outside;
        while (x < task.LengthA && x - diagonal < task.LengthB && _a[task.EndA - x - 1] == _b[task.EndB - (x - diagonal) - 1])
            x++;
        return _backward[_middle + diagonal] = x;
    }

    /// <summary>From the neighbouring diagonal that came farther: down it keeps x, to the right it adds one.</summary>
    private int Step(int[] reached, int depth, int diagonal) =>
        diagonal == -depth || (diagonal != depth && reached[_middle + diagonal - 1] < reached[_middle + diagonal + 1])
            ? reached[_middle + diagonal + 1]
            : reached[_middle + diagonal - 1] + 1;

    private (int X, int Y) Farthest(Hunk task, int depth)
    {
        var best = (X: 1, Y: 0);
        for (var diagonal = -depth; diagonal <= depth; diagonal += 2)
        {
            var (x, y) = (_forward[_middle + diagonal], _forward[_middle + diagonal] - diagonal);
            if (!IsOutside(task, x, y) && x + y < task.LengthA + task.LengthB && x + y > best.X + best.Y)
                best = (x, y);
        }

        return Point(task, best.X, best.Y);
    }
}
