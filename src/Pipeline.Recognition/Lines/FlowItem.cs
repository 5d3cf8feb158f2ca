using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Lines;

/// <summary>A top-level item of the manuscript's main story: either a line or a table.</summary>
internal readonly record struct FlowItem(Line? Line, ManuscriptTable? Table)
{
    public SourceRef Source => Line?.Source ?? Table!.Source;

    public bool IsEmpty => Line is { IsEmpty: true };

    public static FlowItem Of(ManuscriptBlock block) =>
        block switch
        {
            ManuscriptParagraph paragraph => new(new Line(paragraph), null),
            ManuscriptTable table => new(null, table),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
