using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;

namespace Pipeline.Typesetting.Tables;

/// <summary>A table cell with its place in a regular grid and its paragraphs, not yet set.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, bool IsHeader, NodeBuilder Node, SourceRef Source)
{
    /// <summary>Whether it stands in the head rows.</summary>
    public bool IsColumnHead { get; init; }

    public List<CellParagraph> Paragraphs { get; } = [];
}

/// <param name="Indent">In points, for items of a list.</param>
internal sealed record CellParagraph(ParagraphText Text, double Indent)
{
    /// <summary>For a line of a listing; else null.</summary>
    public CodeLine? Code { get; init; }

    /// <summary>Characters at the beginning that the other lines stand in for: the label of a list's item with the space behind it, or spaces that make an indent; 0 where there are none.</summary>
    public int LabelLength { get; init; }

    /// <summary>For a picture that stands alone; else null.</summary>
    public CellPicture? Picture { get; init; }

    /// <summary>For a figure that is aligned on its decimal sign; else null.</summary>
    public DecimalText? Decimal { get; set; }
}

/// <summary>A picture at its own size, in points.</summary>
/// <param name="Tag">Its node.</param>
internal sealed record CellPicture(string MediaName, double Width, double Height, int Tag)
{
    // Made smaller than this share of its size it can no longer be read.
    private const double LeastScale = 0.6;

    /// <summary>What its column must have at the least, in points.</summary>
    public double Narrowest => Width * LeastScale;

    /// <summary>Draws it, made smaller where the room asks for it.</summary>
    public FlowBox Set(double x, double room, double tallest)
    {
        var scale = Math.Min(1, Math.Min(room / Width, tallest / Height));
        return new FlowBox(Height * scale, new PictureShape(MediaName, Width * scale, Height * scale, Tag)) { X = x };
    }
}

/// <summary>A number's width before and from its decimal sign, in points.</summary>
internal sealed record DecimalText(double Before, double After);
