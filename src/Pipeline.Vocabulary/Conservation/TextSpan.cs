namespace Pipeline.Vocabulary.Conservation;

/// <summary>From where to where the text of an article reaches in each part of its manuscript.</summary>
internal sealed class TextSpan
{
    private readonly Dictionary<string, (int First, int Last)> _parts = new(StringComparer.Ordinal);

    /// <summary>Takes the paragraph of a place in.</summary>
    public void Add(SourceRef source)
    {
        if (source.IsNone)
            return;
        var (first, last) = _parts.GetValueOrDefault(source.Part, (source.Paragraph, source.Paragraph));
        _parts[source.Part] = (Math.Min(first, source.Paragraph), Math.Max(last, source.Paragraph));
    }

    public bool Holds(SourceRef paragraph) =>
        _parts.TryGetValue(paragraph.Part, out var span) && paragraph.Paragraph >= span.First && paragraph.Paragraph <= span.Last;
}
