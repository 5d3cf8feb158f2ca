using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Where blocks are set; lengths in points from the left end of the text area.</summary>
/// <param name="Style">Style of plain paragraphs.</param>
/// <param name="Language">BCP 47 tag.</param>
internal readonly record struct BlockSetting(TextStyle Style, double Left, double Right, NodeBuilder Node, string Language)
{
    // One taller than this share of the text area may leave the heading that it stands under.
    private const double TallestKept = 0.72;

    /// <summary>Whether lines stand on the page's grid.</summary>
    public bool IsOnGrid { get; init; }

    /// <summary>Whether it is the article's own text, across the whole measure: figures may float and lists have their own style.</summary>
    public bool IsMainText { get; init; }

    /// <summary>Whether figures and tables are all there is under a heading, and stand there unless they are wide or very tall.</summary>
    public bool KeepsFloats { get; init; }

    /// <summary>Whether a figure or table so high stays under its heading.</summary>
    /// <param name="page">Height of the text area, in points.</param>
    public bool Keeps(double height, double page) => KeepsFloats && height <= page * TallestKept;

    /// <summary>Whether the first paragraph is set without its indent.</summary>
    public bool IsFirstFlush { get; init; }

    /// <summary>How deep in lists, from 0.</summary>
    public int ListLevel { get; init; }

    /// <summary>The same place for blocks that stand apart from the text: in their own style, off the grid, the first flush.</summary>
    public BlockSetting Apart(NodeBuilder node, TextStyle style) =>
        this with
        {
            Node = node,
            Style = style,
            IsOnGrid = false,
            IsMainText = false,
            IsFirstFlush = true,
        };

    /// <summary>The same place without the indents of its style, so that lists and tables in it stand in as its paragraphs do.</summary>
    public BlockSetting Inset() =>
        this with
        {
            Left = Left + Style.LeftIndent.Value,
            Right = Right - Style.RightIndent.Value,
            Style = Style with { LeftIndent = Points.Zero, RightIndent = Points.Zero },
        };
}
