using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>The fields found so far; what would overlap one already found is not taken.</summary>
internal sealed class FieldSpans
{
    private readonly List<FieldSpan> _spans = [];

    /// <summary>Groups of people used so far.</summary>
    public int Groups { get; private set; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<FieldSpan> InOrder => _spans;

    public int NewGroup() => ++Groups;

    public bool Has(RefField field) => _spans.Exists(span => span.Field == field);

    public Extent? Last(RefField field) =>
        _spans.FindLast(span => span.Field == field) is { Extent.IsEmpty: false } span ? span.Extent : null;

    public Extent? First(RefField field)
    {
        foreach (var span in _spans)
        {
            if (span.Field == field)
                return span.Extent;
        }

        return null;
    }

    public bool Add(RefField field, Extent extent) => Add(new FieldSpan(field, extent));

    public bool Add(FieldSpan span)
    {
        var at = _spans.Count;
        while (at > 0 && _spans[at - 1].Extent.Start >= span.Extent.End)
            at--;
        if (span.Extent.IsEmpty || (at > 0 && _spans[at - 1].Extent.End > span.Extent.Start))
            return false;
        _spans.Insert(at, span);
        return true;
    }
}
