using Pipeline.Typesetting.Lines;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>The room of labels and that of the text beside them, in points; labels stand where reading begins.</summary>
internal readonly record struct LabelColumn(double Left, double Right, double Indent, bool IsAtRight)
{
    public double TextLeft => IsAtRight ? Left : Left + Indent;

    public double TextRight => IsAtRight ? Right - Indent : Right;

    /// <summary>The room of a label, which stands close to its text.</summary>
    /// <param name="gap">Between labels and text.</param>
    /// <param name="least">Least width.</param>
    public LineFrame LabelFrame(TextStyle style, double gap, double least = 0)
    {
        var (left, right) = IsAtRight ? (Math.Min(TextRight + gap, Right - least), Right) : (Left, Math.Max(TextLeft - gap, Left + least));
        return new LineFrame(left, right, 0, style.Leading.Value, IsAtRight ? TextAlignment.Left : TextAlignment.Right);
    }
}
