using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Paging;

/// <summary>
/// A column while it is filled: text from its head downwards, floats at its head, in the text or at its foot, the notes it
/// has to take under them, and the floats that have to wait.
/// </summary>
internal sealed class ColumnFill
{
    // Share of a column that is left empty before a barrier at the most.
    private const double LargestHole = 0.25;

    private readonly PageFrame _frame;
    private readonly ColumnStart _start;
    private readonly FloatChoice _choice;
    private readonly double _height;
    private readonly NoteStack _notes;
    private readonly FloatPile _tops;
    private readonly FloatPile _bottoms;
    private readonly TextStack _text;
    private readonly List<FlowBox> _waiting;
    private int _waitingCost;
    private int _taken;
    private bool _isTextParted;
    private bool _isHoldingBack;
    private int _partedLists;
    private bool _canBeSmaller;
    private int _madeSmaller;
    private double _choiceCost;

    public ColumnFill(PageFrame frame, ColumnStart start, FloatChoice choice)
    {
        _frame = frame;
        _start = start;
        _choice = choice;
        _height = frame.Height - start.Head.Height;
        _notes = new NoteStack(frame, start.CarriedNotes);
        _tops = new FloatPile(frame);
        _bottoms = new FloatPile(frame);
        _text = new TextStack(frame);
        _waiting = [.. start.Waiting];
    }

    /// <summary>Other choices that may prove better than the one the column was filled with.</summary>
    public IEnumerable<FloatChoice> OtherChoices =>
        FloatChoice.Others(_taken, _isTextParted && _frame.FloatPlaces.Count > 1, _canBeSmaller);

    /// <summary>Whether nothing stands on the page but notes: what comes next then has to stand here.</summary>
    private bool IsEmpty => _text.Count == 0 && _tops.Count == 0 && _start.Head.Height <= 0;

    /// <summary>Fills the column and gives every place worth thinking of where it may end; at least one.</summary>
    /// <param name="ends">Room for them; what it holds goes.</param>
    public List<ColumnEnd> Ends(IReadOnlyList<FlowBox> boxes, List<ColumnEnd> ends)
    {
        ends.Clear();
        PlaceWaiting();
        if (!IsEmpty)
            ends.Add(EndBefore(_start.Next, ColumnCosts.NothingPlaced));
        for (var index = _start.Next; index < boxes.Count; index++)
        {
            var box = boxes[index];
            if (box.IsBarrier && _waiting.Count > 0 && !MayPassBarrier())
                return [EndAtBarrier(ends, index, box)];
            if (StandsAlready(box, index))
                continue;
            if (index > _start.Next)
                AddEnd(ends, index, box);
            if (TakesAside(box))
                continue;

            // What fits no column at all stands alone in its own; where no break is allowed the last resort is here.
            var sized = Sized(box);
            if (!IsEmpty && !Fits(sized))
                return ends.Count > 0 ? ColumnCosts.Worthwhile(Excused(ends)) : [EndBefore(index, FlowBox.Forbidden)];
            Place(sized);
            if (box.IsFloat && IsAmongItems(boxes, index))
                _partedLists++;
        }

        ends.Add(EndBefore(boxes.Count, CostOfLast() + CostOfFloats + _waiting.Count * ColumnCosts.FloatBehindText));
        return _waiting.Count > 0 ? ColumnCosts.Worthwhile(ends) : [ends[^1]];
    }

    /// <summary>What stands in the column when it ends there.</summary>
    public ColumnPlan Plan(ColumnEnd end)
    {
        var head = _start.Head.Height;
        var foot = _frame.Height;
        var fit = FittingNotes(end);
        var notesHeight = _notes.HeightOf(fit);
        var boxes = _tops.Placed(end.Tops, head);
        var shift = head + _tops.SlotOf(_tops.HeightOf(end.Tops));
        boxes.AddRange(_text.Placed(end.Flow, shift));
        boxes.AddRange(_bottoms.Placed(end.Bottoms, foot - notesHeight - _bottoms.HeightOf(end.Bottoms)));
        return new ColumnPlan(boxes, _notes.Placed(fit, foot), foot - notesHeight) { Tops = end.Tops, Bottoms = end.Bottoms };
    }

    /// <summary>Lines of notes left over when the column ends there.</summary>
    public IReadOnlyList<FlowBox> CarriedNotes(ColumnEnd end)
    {
        var fit = FittingNotes(end);
        return fit == end.NoteLines ? [] : [.. _notes.Lines.Take(end.NoteLines).Skip(fit)];
    }

    /// <summary>Floats left over when the column ends there.</summary>
    public IReadOnlyList<FlowBox> Waiting(ColumnEnd end) => end.Waiting == 0 ? [] : [.. _waiting.Take(end.Waiting)];

    private void PlaceWaiting()
    {
        while (_waiting.Count > 0 && _waiting[0] is { Insert: null } next && !IsSpanning(next) && Sized(next) is var box && FitsAtTop(box))
        {
            _tops.Add(box);
            Account(box);
            _waiting.RemoveAt(0);
        }
    }

    /// <summary>A float as large as it is chosen to be in this column.</summary>
    private FlowBox Sized(FlowBox box)
    {
        _canBeSmaller |= box.Smaller.Count > 0;
        return box.AtSize(_choice.Size);
    }

    /// <summary>Takes what a placed box brings: its notes, and the cost of its being made smaller.</summary>
    private void Account(FlowBox box)
    {
        _notes.Add(box.Notes);
        if (_choice.Size > 0 && box.Smaller.Count > 0)
            _madeSmaller++;
    }

    private bool IsSpanning(FlowBox box) => box.IsSpanning && _frame.Columns > 1;

    /// <summary>Whether a float stands at the head of the page; the next end is then the one before it.</summary>
    private bool StandsAlready(FlowBox box, int index)
    {
        if (index >= _start.Ahead || !box.IsFloat || !IsSpanning(box))
            return false;
        _waitingCost = Math.Max(_waitingCost, box.BreakCost);
        return true;
    }

    /// <summary>Takes a float out of the text where that is needed: to the head or foot of the column, or to those that wait.</summary>
    private bool TakesAside(FlowBox box)
    {
        if (!box.CanWait)
            return false;
        if (_waiting.Count > 0 || box.Insert is not null || IsSpanning(box))
            return Defer(box);
        if (_taken < _choice.Most || _text.Count == 0)
            return TakesPlace(box);
        _isHoldingBack = true;
        return Defer(box);
    }

    private bool TakesPlace(FlowBox original)
    {
        var box = Sized(original);
        foreach (var place in _frame.FloatPlaces)
        {
            switch (place)
            {
                case FloatPlace.Here when !_choice.IsAside && Fits(box):
                    _taken++;
                    _isTextParted = true;
                    return false;
                case FloatPlace.Top when MayStandAtTop() && FitsAtTop(box):
                    return Put(box, _tops);
                case FloatPlace.Bottom when FitsAtBottom(box):
                    return Put(box, _bottoms);
            }
        }

        _isHoldingBack |= _choice.IsAside;
        return !IsEmpty && Defer(original);
    }

    /// <summary>A float at the head must not come before one that stands lower, nor above the masthead.</summary>
    private bool MayStandAtTop() => !_text.HasFloat && _bottoms.Count == 0 && !_start.Head.IsOpening && !_text.IsOpening;

    private bool Put(FlowBox box, FloatPile pile)
    {
        _taken++;
        pile.Add(box);
        Account(box);
        _waitingCost = Math.Max(_waitingCost, box.BreakCost);
        return true;
    }

    /// <summary>A break that was forbidden before it is so before what comes after it.</summary>
    private bool Defer(FlowBox box)
    {
        _waiting.Add(box);
        _waitingCost = Math.Max(_waitingCost, box.BreakCost);
        return true;
    }

    /// <summary>Whether a box fits below what is placed, with the least of the notes that it brings.</summary>
    private bool Fits(FlowBox box) =>
        _text.TopOf(box) + box.Height + _tops.Slot + _bottoms.Slot + _notes.LeastHeightWith(box.Notes) <= _height + PageBuilder.Tolerance;

    private bool FitsAtTop(FlowBox box)
    {
        if (IsEmpty)
            return true;
        var slot = _text.Count == 0 && _bottoms.Count == 0 ? _tops.HeightWith(box) : _tops.SlotWith(box) + _text.Height;
        return slot + _bottoms.Slot + _notes.LeastHeightWith(box.Notes) <= _height + PageBuilder.Tolerance;
    }

    private bool FitsAtBottom(FlowBox box) =>
        !IsEmpty
        && _tops.Slot + _text.Height + _bottoms.SlotWith(box) + _notes.LeastHeightWith(box.Notes) <= _height + PageBuilder.Tolerance;

    private void Place(FlowBox box)
    {
        _text.Add(box);
        Account(box);
        _waitingCost = 0;
    }

    /// <summary>Every end is taken for one of choice until the last that is possible is known.</summary>
    private void AddEnd(List<ColumnEnd> ends, int index, FlowBox next)
    {
        var cost = Math.Max(next.BreakCost, _waitingCost);
        if (cost >= FlowBox.Forbidden || IsEmpty)
            return;
        var emptiness = ColumnCosts.OfEmptiness(_frame, Room - _notes.FullHeight);
        _choiceCost = ColumnCosts.OfChoice(emptiness, next.IsPlainText && _text.EndsInPlainText);
        ends.Add(EndBefore(index, cost + ColumnCosts.OfNotes(_notes, Room) + emptiness + _choiceCost + CostOfFloats));
    }

    /// <summary>The last of the ends leaves no more room than it must.</summary>
    private List<ColumnEnd> Excused(List<ColumnEnd> ends)
    {
        if (ends[^1].Next > _start.Next)
            ends[^1] = ends[^1] with { Cost = ends[^1].Cost - _choiceCost };
        return ends;
    }

    private double CostOfFloats =>
        _waiting.Count * (_isHoldingBack ? ColumnCosts.HeldBackFloat : ColumnCosts.WaitingFloat)
        + _partedLists * ColumnCosts.PartedList
        + _madeSmaller * _choice.Size * ColumnCosts.SmallerFloat
        + (_choice.IsAside ? _taken * ColumnCosts.FloatAside : 0);

    /// <summary>Whether the list or quotation above a float goes on below it: what comes next after its end is on the grid.</summary>
    private static bool IsAmongItems(IReadOnlyList<FlowBox> boxes, int index) =>
        index > 0 && boxes[index - 1] is { IsSetApart: true, CanWait: false } && !boxes[index].IsOnGrid;

    /// <summary>
    /// Whether the text goes on although floats wait: those across all columns come at the head of the next page at the
    /// earliest, and a column is not left empty for them.
    /// </summary>
    private bool MayPassBarrier() => _waiting.TrueForAll(IsSpanning) && Room > _height * LargestHole;

    /// <summary>Before the barrier, or before the heading that must not be parted from it.</summary>
    private ColumnEnd EndAtBarrier(List<ColumnEnd> ends, int index, FlowBox barrier)
    {
        var isForbidden = Math.Max(barrier.BreakCost, _waitingCost) >= FlowBox.Forbidden;
        return isForbidden && ends.Count > 0 && ends[^1].Next > _start.Next
            ? ends[^1]
            : EndBefore(index, ColumnCosts.OfEmptiness(_frame, Room - _notes.FullHeight) + CostOfFloats);
    }

    private ColumnEnd EndBefore(int index, double cost) =>
        new(index, _text.Count, _tops.Count, _bottoms.Count, _notes.Count, _waiting.Count, cost, _choice);

    /// <summary>The last column may be short, but a page that holds next to nothing looks like a mistake.</summary>
    private double CostOfLast() =>
        _start.Column == 0
        && _start.Next > 0
        && _start.Head.Height <= 0
        && _tops.Count + _bottoms.Count + _notes.Count == 0
        && _text.Count > 0
            ? ColumnCosts.OfLastPage(_frame, _text.Height)
            : 0;

    /// <summary>From the text's foot to the column's, notes not taken off.</summary>
    private double Room => _height - _tops.Slot - _bottoms.Slot - _text.Height;

    private int FittingNotes(ColumnEnd end)
    {
        if (end.NoteLines == 0)
            return 0;
        var tops = _tops.HeightOf(end.Tops);
        var text = end.Flow == 0 ? tops : _tops.SlotOf(tops) + _text.HeightOf(end.Flow);
        var taken = text + _bottoms.SlotOf(_bottoms.HeightOf(end.Bottoms));
        var fit = _notes.LinesThatFit(end.NoteLines, _height - taken);
        return fit == 0 && taken <= 0 && _start.Head.Height <= 0 ? 1 : fit;
    }
}
