namespace Pipeline.Typesetting.Paging;

/// <summary>
/// The ways in which a page may begin. Inserts whose turn it is come before it; wide floats stand at its head: those that wait
/// and, where none is left waiting, as many as the page may be expected to meet.
/// </summary>
/// <param name="boxes">The text.</param>
internal sealed class PageStarts(PageFrame frame, IReadOnlyList<FlowBox> boxes)
{
    // A head of more than this share of the page is left to its first float, as long as there is text to stand under it.
    private const double TallestHead = 0.7;

    // First box behind the last of the text.
    private readonly int _endOfText = boxes.Count - boxes.Reverse().TakeWhile(box => box.CanWait).Count();

    /// <param name="end">Where the page before ends, as if its last column were not the last.</param>
    public IEnumerable<ColumnStart> After(ColumnStart end)
    {
        var fewest = int.MaxValue;
        foreach (var start in After(end, size: 0))
        {
            fewest = Math.Min(fewest, start.Waiting.Count);
            yield return start;
        }

        // Where wide figures are left waiting, the size next to their own at which fewer are.
        for (var size = 1; size <= FloatChoice.SmallerSizes && fewest > 0 && end.Waiting.Any(CanBeSmaller); size++)
        {
            if (After(end, size).First() is var start && start.Waiting.Count < fewest)
            {
                yield return start with
                {
                    Cost = size * ColumnCosts.SmallerFloat * (end.Waiting.Count - start.Waiting.Count),
                };
                yield break;
            }
        }
    }

    private bool CanBeSmaller(FlowBox box) => IsWide(box) && box.Smaller.Count > 0;

    /// <param name="size">Of the floats that wait (<see cref="FlowBox.AtSize"/>).</param>
    private IEnumerable<ColumnStart> After(ColumnStart end, int size)
    {
        var (waiting, notes) = (end.Waiting, new List<FlowBox>(end.CarriedNotes));
        var inserts = waiting.TakeWhile(box => box.Insert is not null).Select(box => box.Insert!).ToList();
        var pile = new FloatPile(frame);
        var count = inserts.Count;
        while (count < waiting.Count && IsWide(waiting[count]) && Fits(pile, waiting[count].AtSize(size), end.Next))
            Put(waiting[count++].AtSize(size), pile, notes);
        waiting = [.. waiting.Skip(count)];
        yield return Start(end.Ahead);
        if (waiting.Count > 0 || frame.Columns == 1)
            yield break;
        foreach (var index in Ahead(end, pile))
        {
            if (!Fits(pile, boxes[index], end.Next))
                yield break;
            Put(boxes[index], pile, notes);
            yield return Start(index + 1);
        }

        ColumnStart Start(int ahead) =>
            new(end.Next, 0, new PageHead(pile.Placed(pile.Count, 0), pile.Slot, inserts), waiting, [.. notes]) { Ahead = ahead };
    }

    /// <summary>The wide floats of the text that comes next, as far as it fits the page, and no other float stands before them.</summary>
    private IEnumerable<int> Ahead(ColumnStart end, FloatPile pile)
    {
        var height = 0.0;
        for (var index = end.Next; index < boxes.Count && height <= (frame.Height - pile.Slot) * frame.Columns; index++)
        {
            var box = boxes[index];
            if (box.IsBarrier || (box.CanWait && !IsWide(box)))
                yield break;
            if (!box.CanWait)
                height += box.SpaceBefore + box.Height;
            else if (index >= end.Ahead)
                yield return index;
        }
    }

    private bool IsWide(FlowBox box) => frame.Columns > 1 && box is { IsSpanning: true, Insert: null };

    /// <summary>Whether a float may stand under those at the head of a page.</summary>
    /// <param name="next">First box of the text under it.</param>
    private bool Fits(FloatPile pile, FlowBox box, int next) =>
        pile.Count == 0 || pile.HeightWith(box) <= frame.Height * (next < _endOfText ? TallestHead : 1);

    private static void Put(FlowBox box, FloatPile pile, List<FlowBox> notes)
    {
        pile.Add(box);
        foreach (var note in box.Notes)
            notes.AddRange(note);
    }
}
