using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>Which figures a style has.</summary>
public enum FigureStyle
{
    /// <summary>Old-style, proportional: figures of running text.</summary>
    OldStyle,

    /// <summary>Lining, proportional.</summary>
    Lining,

    /// <summary>Lining, all of one width: figures of tables.</summary>
    Tabular,
}

/// <summary>How the lines of a style stand in their measure.</summary>
public enum TextAlignment
{
    Justified,
    Left,
    Centre,
    Right,
}

/// <summary>The look of a kind of paragraph.</summary>
/// <param name="Family">Name of a <see cref="TypeFamily"/>.</param>
/// <param name="Leading">Baseline to baseline.</param>
public sealed record TextStyle(string Family, Points Size, Points Leading)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsSmallCaps { get; init; }

    public FigureStyle Figures { get; init; }

    public Colour Colour { get; init; }

    public TextAlignment Alignment { get; init; }

    /// <summary>Whether ragged lines are made about equally long (titles).</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Shortest last line of ragged lines, as a share of the measure: those above it are made shorter for it.</summary>
    public double LeastLastLine { get; init; }

    public bool IsHyphenated { get; init; }

    /// <summary>For headings, whether they stand at the head of the paragraph under them, on its first line.</summary>
    public bool IsRunIn { get; init; }

    /// <summary>Space added after each letter, in em.</summary>
    public double Tracking { get; init; }

    public Points SpaceBefore { get; init; }

    public Points SpaceAfter { get; init; }

    public Points LeftIndent { get; init; }

    public Points RightIndent { get; init; }

    /// <summary>Added to the left indent on the first line; negative for a hanging indent.</summary>
    public Points FirstIndent { get; init; }
}
