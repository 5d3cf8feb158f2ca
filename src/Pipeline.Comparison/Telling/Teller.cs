using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Telling;

/// <summary>Walks two trees laid over each other, in the order of the second, and tells every difference.</summary>
internal sealed class Teller
{
    private readonly Alignment _alignment;
    private readonly ChangeList _changes;
    private readonly AttributeTeller _attributes;
    private readonly TextTeller _texts;
    private readonly LinkCheck _links;
    private readonly PictureCheck _pictures;
    private readonly MarkedText? _marked;
    private readonly HashSet<Node> _inColumns = new(ReferenceEqualityComparer.Instance);

    private Teller(Alignment alignment, PictureCheck pictures, ChangeList changes, ComparisonOptions options)
    {
        (_alignment, _pictures, _changes) = (alignment, pictures, changes);
        _links = new(alignment, changes);
        _attributes = new(_links, _changes);
        _texts = new(_attributes, _links, _changes);
        _marked = options.MarksText && !alignment.Root.IsSame ? new(alignment, changes) : null;
    }

    public static (Seq<Change> Changes, Seq<MarkedBlock> Text) Tell(
        Alignment alignment,
        EditionFile filesA,
        EditionFile filesB,
        ComparisonOptions options
    )
    {
        var changes = new ChangeList(alignment.Root.A, alignment.Root.B);
        var pictures = new PictureCheck(filesA, filesB, changes);
        var teller = new Teller(alignment, pictures, changes, options);
        teller.TellColumns();
        teller.TellPair(alignment.Root, null);
        BesideTeller.Tell(filesA, filesB, pictures.Checked, changes);
        return (changes.All(), teller._marked?.All() ?? []);
    }

    /// <param name="from">Where a passage around it that moved stood before; null where none did.</param>
    private void TellPair(Pair pair, string? from)
    {
        if (pair.IsMoved)
        {
            _changes.Move(pair.A, pair.B);
            from = _changes.PlaceInA(pair.A);
        }

        _pictures.Check(pair.A, pair.B);
        if (pair.IsSame)
            TellSame(pair, from);
        else if (!CompositeTeller.TryTell(pair, _changes))
            TellDifference(pair, from);
        else
            _marked?.Add(pair, from);
    }

    private void TellSame(Pair pair, string? from)
    {
        foreach (var (a, b) in pair.A.SelfAndDescendants().Zip(pair.B.SelfAndDescendants()))
        {
            if (!_alignment.Root.IsSame)
                _links.CheckKept(a, b);
            if (!ReferenceEquals(a, pair.A))
                _pictures.Check(a, b);
        }

        _marked?.AddSame(pair.B, from);
    }

    private void TellDifference(Pair pair, string? from)
    {
        if (pair.A.Name != pair.B.Name)
            _changes.Tell(
                ChangeKind.Changed,
                Subject.Markup,
                pair.A,
                pair.B,
                $"marked up as {pair.B.Name} instead of {pair.A.Name}",
                pair.A.Name,
                pair.B.Name
            );
        _attributes.Tell(pair.A, pair.B);
        _links.CheckKept(pair.A, pair.B);
        if (pair.Text is { } text)
        {
            _texts.Tell(pair.A, pair.B, text);
            _marked?.Add(pair, from);
        }

        foreach (var step in StepOrder.Of(pair))
        {
            if (step.Pair is { } child)
                TellPair(child, from);
            else if (step.Removed is { } removed)
                TellRemoved(removed);
            else if (step.MovedAway is { } moved)
                _marked?.AddMovedAway(moved);
            else
                TellAdded(step.Added!, from);
        }
    }

    private void TellColumns()
    {
        foreach (var (kind, table, column, cells) in ColumnChanges.In(_alignment.Pairs))
        {
            _inColumns.UnionWith(cells);
            _changes.TellColumn(
                kind,
                table,
                cells[0],
                ColumnChanges.Name(column),
                string.Join(" | ", cells.OrderBy(cell => cell.Order).Select(cell => cell.Text()))
            );
        }
    }

    private void TellRemoved(Node node)
    {
        if (!_inColumns.Contains(node))
            _changes.Remove(node, Summary.Of(node, _alignment.MovedOut));
        _marked?.AddRemoved(node);
    }

    private void TellAdded(Node node, string? from)
    {
        var moved = node.SelfAndDescendants().Where(_alignment.MovedInto.ContainsKey).ToHashSet();
        if (!_inColumns.Contains(node))
            _changes.Add(node, Summary.Of(node, moved));
        _marked?.AddAdded(node, moved);
        foreach (var part in moved.OrderBy(part => part.Order))
            TellPair(_alignment.MovedInto[part], from);
    }
}
