using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Citations;

/// <summary>Collects the citations of a manuscript in the order they are met.</summary>
internal sealed class CitationLog(Findings findings)
{
    private readonly List<ManuscriptCitation> _citations = [];

    public Seq<ManuscriptCitation> All => [.. _citations];

    /// <param name="start">Where what it prints begins.</param>
    /// <param name="end">Where it ends.</param>
    public void Add((bool IsCitation, Seq<CitedItem>? Items) data, SourceRef start, SourceRef end)
    {
        if (!data.IsCitation)
            return;
        if (data.Items is not { } items)
            findings.Add(UnreadableCitation.At(start));
        else if (!items.IsEmpty)
            _citations.Add(new(items, Between(start, end)));
    }

    /// <summary>Works that a part of the package lists without a place; those known by their place already are passed over.</summary>
    public void AddUnplaced(IEnumerable<CitedItem> items)
    {
        var known = _citations.SelectMany(citation => citation.Items).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        Seq<CitedItem> unknown = [.. items.Where(item => known.Add(item.Key))];
        if (!unknown.IsEmpty)
            _citations.Add(new(unknown, SourceRef.None));
    }

    private static SourceRef Between(SourceRef start, SourceRef end) =>
        start.IsOfParagraph(end) ? start with { Length = Math.Max(0, end.Start - start.Start) } : start with { Length = 0 };
}
