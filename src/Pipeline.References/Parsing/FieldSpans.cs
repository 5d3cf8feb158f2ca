using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>The fields found so far; what would overlap one already found is not taken.</summary>
internal sealed class FieldSpans
{
    private readonly List<FieldSpan> _spans = [];

    /// <summary>Groups of people used so far.</summary>
    public int Groups { get; private set; }

    public IEnumerable<FieldSpan> InOrder => _spans.OrderBy(span => span.Extent.Start);

    public int NewGroup() => ++Groups;

    public bool Has(RefField field) => _spans.Exists(span => span.Field == field);

    public Extent? Last(RefField field) =>
        InOrder.LastOrDefault(span => span.Field == field) is { Extent.IsEmpty: false } span ? span.Extent : null;

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
        if (span.Extent.IsEmpty || _spans.Exists(other => span.Extent.Start < other.Extent.End && other.Extent.Start < span.Extent.End))
            return false;
        _spans.Add(span);
        return true;
    }
}
