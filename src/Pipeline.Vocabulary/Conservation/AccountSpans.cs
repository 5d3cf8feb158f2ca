namespace Pipeline.Vocabulary.Conservation;

/// <summary>Accounts of stretches of a text, in order and without overlap; most texts have one or two.</summary>
internal sealed class AccountSpans
{
    private readonly List<(int Start, int End, Account Account)> _spans = [];

    public bool IsEmpty => _spans.Count == 0;

    /// <summary>Gives what has no account yet within a stretch this one.</summary>
    public void Claim(int start, int end, Account account)
    {
        if (start >= end)
            return;
        if (_spans.Count == 0 || start >= _spans[^1].End)
        {
            Append(start, end, account);
            return;
        }

        foreach (var (from, to) in Open(start, end))
            _spans.Insert(IndexAfter(from), (from, to, account));
    }

    /// <summary>The account of the character at a place, or null.</summary>
    public Account? At(int place)
    {
        var index = IndexAfter(place) - 1;
        return index >= 0 && place < _spans[index].End ? _spans[index].Account : null;
    }

    /// <summary>Whether one account holds for the whole of a stretch.</summary>
    public bool Covers(int start, int end)
    {
        var index = IndexAfter(start) - 1;
        return index >= 0 && end <= _spans[index].End;
    }

    /// <summary>Stretches without an account within a text of that length.</summary>
    public IReadOnlyList<(int Start, int End)> Gaps(int length) => Open(0, length);

    /// <summary>The stretches, neighbours of one account as one.</summary>
    public IEnumerable<(int Start, int End, Account Account)> Merged()
    {
        for (int index = 0, next; index < _spans.Count; index = next)
        {
            for (
                next = index + 1;
                next < _spans.Count && _spans[next].Start == _spans[next - 1].End && _spans[next].Account == _spans[index].Account;

            )
                next++;
            yield return (_spans[index].Start, _spans[next - 1].End, _spans[index].Account);
        }
    }

    private void Append(int start, int end, Account account)
    {
        if (_spans.Count > 0 && _spans[^1] is var last && last.End == start && ReferenceEquals(last.Account, account))
            _spans[^1] = (last.Start, end, account);
        else
            _spans.Add((start, end, account));
    }

    private List<(int Start, int End)> Open(int start, int end)
    {
        var open = new List<(int, int)>();
        var at = start;
        for (var index = Math.Max(0, IndexAfter(start) - 1); index < _spans.Count && _spans[index].Start < end; index++)
        {
            if (_spans[index].End <= at)
                continue;
            if (_spans[index].Start > at)
                open.Add((at, _spans[index].Start));
            at = _spans[index].End;
        }

        if (at < end)
            open.Add((at, end));
        return open;
    }

    /// <summary>Index of the first span that begins behind a place.</summary>
    private int IndexAfter(int place)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
