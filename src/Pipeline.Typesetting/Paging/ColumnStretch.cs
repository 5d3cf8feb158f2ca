namespace Pipeline.Typesetting.Paging;

/// <summary>
/// Opens a column up. What is lacking goes between entries that stand off the grid at the column's end (references), a little at
/// each; else in whole lines above headings, about floats, lists and quotations, one at each, so that the text stays on its grid.
/// A column with notes or floats at its foot ends there already, and above those the eye misses nothing.
/// </summary>
internal sealed class ColumnStretch
{
    // A column that lacks more looks better short.
    private const int MostLines = 3;

    // More than so many points between two entries would be seen.
    private const double WidestGap = 3;

    private readonly ColumnPlan _column;
    private readonly PageFrame _frame;
    private readonly PlacedBox[] _text;
    private readonly double _room;
    private readonly bool _isAtFoot;
    private readonly List<Opening> _openings;
    private readonly int _tail;
    private readonly int _gaps;

    public ColumnStretch(ColumnPlan column, PageFrame frame)
    {
        _column = column;
        _frame = frame;
        _text = [.. column.Boxes.Skip(column.Tops).SkipLast(column.Bottoms)];
        _isAtFoot = column.Notes.Count + column.Bottoms > 0 || _text.Length == 0;
        _room = _isAtFoot ? 0 : frame.Height - _text[^1].Y - _text[^1].Box.Height;
        _openings = _isAtFoot ? [] : Openings();
        _tail = _text.Length;
        while (_tail > 0 && _text[_tail - 1].Box.IsSetApart)
            _tail--;
        _gaps = Enumerable.Range(_tail, _text.Length - _tail).Count(HasSpaceAbove);
    }

    /// <summary>Whole lines between its end and the foot of the page.</summary>
    public int LinesShort => Math.Max(0, (int)Math.Floor((_room + PageBuilder.Tolerance) / _frame.Grid));

    /// <summary>Whether it can end so many lines above the foot of the page.</summary>
    public bool CanEnd(int raised) =>
        _isAtFoot
            ? raised == 0
            : LinesShort >= raised && (CanSpread(raised) || LinesShort - raised <= Math.Min(MostLines, _openings.Count));

    public ColumnPlan EndedAt(int raised)
    {
        if (_isAtFoot)
            return _column;
        if (!CanSpread(raised))
            OpenUp(LinesShort - raised);
        else if (_gaps > 0)
            Spread((_room - raised * _frame.Grid) / _gaps);
        return _column with { Boxes = [.. _column.Boxes.Take(_column.Tops), .. _text] };
    }

    private bool CanSpread(int raised) => _room - raised * _frame.Grid <= _gaps * WidestGap + PageBuilder.Tolerance;

    private void OpenUp(int lines)
    {
        foreach (var (first, next) in _openings.Take(lines))
        {
            for (var index = first; index < _text.Length; index++)
                Lower(index, index < next ? _frame.Grid / 2 : _frame.Grid);
        }
    }

    private void Spread(double gap)
    {
        var shift = 0.0;
        for (var index = _tail; index < _text.Length; index++)
        {
            if (HasSpaceAbove(index))
                shift += gap;
            Lower(index, shift);
        }
    }

    /// <summary>Where a line more is least seen, the best places first.</summary>
    private List<Opening> Openings()
    {
        var openings = new List<Opening>();
        for (var index = 1; index < _text.Length; index++)
        {
            if (_text[index].Box.IsHeading && !_text[index - 1].Box.IsHeading)
                openings.Add(new(index, index));
        }

        if (_column.Tops > 0)
            openings.Add(new(0, 0));
        for (var start = 1; start < _text.Length; )
        {
            var end = start;
            while (end < _text.Length && _text[end].Box.IsSetApart)
                end++;
            if (end > start && end < _text.Length && !_text[start - 1].Box.IsHeading && !_text[end].Box.IsHeading)
                openings.Add(new(start, end));
            start = Math.Max(end, start + 1);
        }

        return openings;
    }

    private void Lower(int index, double by) => _text[index] = _text[index] with { Y = _text[index].Y + by };

    private bool HasSpaceAbove(int index) => index > 0 && _text[index].Box.SpaceBefore > 0;

    /// <summary>A place for a line more: half of it before the first box and half before the next, all of it where both are one.</summary>
    private readonly record struct Opening(int First, int Next);
}
