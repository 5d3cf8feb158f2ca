using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>A field found in the text of a reference; group, name and URI as in <see cref="RefPart"/>.</summary>
internal readonly record struct FieldSpan(RefField Field, Extent Extent)
{
    /// <summary>How sure it is, from 0 to 1; 1 where a rule is certain.</summary>
    public double Confidence { get; init; } = 1;

    public int Group { get; init; }

    public int Name { get; init; }

    public PersonGroupType GroupType { get; init; }

    public string? Uri { get; init; }
}
