using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>A run of text with what it cites, before its links are made.</summary>
internal sealed class CitingRun(CitationText text, ArticlePart part)
{
    public CitationText Text { get; } = text;

    public ArticlePart Part { get; } = part;

    /// <summary>In the order of the text.</summary>
    public List<Citing> Citings { get; } = [];
}

/// <summary>One citation of one work, or of works between which it does not decide.</summary>
/// <param name="Extent">What is linked.</param>
/// <param name="Year">Null for "ibid." and its like.</param>
/// <param name="Repeat">Null for names and years.</param>
internal sealed record Citing(Extent Extent, Resolution Resolution, YearMark? Year, Repeat? Repeat);
