using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Lines;

/// <summary>The room a paragraph is set in; lengths in points from the left end of the text area or cell.</summary>
/// <param name="Left">Left end of all lines but the first.</param>
/// <param name="FirstIndent">Added to it on the first lines.</param>
/// <param name="Right">Right end.</param>
internal readonly record struct LineFrame(double Left, double Right, double FirstIndent, double Leading, TextAlignment Alignment)
{
    public bool IsBalanced { get; init; }

    /// <summary>Shortest last line of ragged lines, as a share of the measure.</summary>
    public double LeastLastLine { get; init; }

    /// <summary>How many lines have the first indent.</summary>
    public int FirstLines { get; init; } = 1;

    public static LineFrame Of(TextStyle style, double left, double right) =>
        new(left + style.LeftIndent.Value, right - style.RightIndent.Value, style.FirstIndent.Value, style.Leading.Value, style.Alignment)
        {
            IsBalanced = style.IsBalanced,
            LeastLastLine = style.LeastLastLine,
        };

    public LineFrame Unindented() => this with { FirstIndent = 0 };
}
