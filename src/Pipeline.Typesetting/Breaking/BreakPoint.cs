namespace Pipeline.Typesetting.Breaking;

/// <summary>
/// A place where a paragraph may be broken, with running totals from the paragraph's start, in points. The first point
/// of a paragraph is its start and the last its end. A line from point <c>a</c> to point <c>b</c> is naturally
/// <c>b.EndWidth - a.StartWidth + b.ExtraWidth</c> wide.
/// </summary>
/// <param name="EndWidth">Natural width of all that comes before a break here, spaces at the break not counted.</param>
/// <param name="StartWidth">Natural width of all that comes before the next line's first glyph.</param>
/// <param name="Spaces">Width of the spaces that can stretch and shrink before a break here.</param>
/// <param name="StartSpaces">Width of such spaces before the next line's first glyph.</param>
internal readonly record struct BreakPoint(double EndWidth, double StartWidth, double Spaces, double StartSpaces)
{
    /// <summary>Cost that forbids nothing but that no line is worth.</summary>
    public const int Emergency = 5000;

    /// <summary>Cost of a break that must be taken.</summary>
    public const int Forced = int.MinValue;

    /// <summary>0 for a space, more for a hyphen.</summary>
    public int Cost { get; init; }

    /// <summary>Width of the pictures and formulas before a break here, which no expansion reaches.</summary>
    public double Rigid { get; init; }

    /// <summary>A hyphen shows at the line's end.</summary>
    public bool IsHyphen { get; init; }

    /// <summary>Width of the hyphen that a break here adds.</summary>
    public double ExtraWidth { get; init; }

    /// <summary>How far the last glyph may hang out at the right of a line that ends here.</summary>
    public double HangRight { get; init; }

    /// <summary>How far the first glyph may hang out at the left of a line that starts here.</summary>
    public double HangLeft { get; init; }

    /// <summary>Where in the paragraph's text the line ends and the next begins.</summary>
    public int TextEnd { get; init; }

    public int TextStart { get; init; }
}

/// <summary>What the breaker works towards; widths in points.</summary>
/// <param name="FirstWidth">Width of the first lines.</param>
/// <param name="Width">Width of the others.</param>
internal readonly record struct BreakOptions(double FirstWidth, double Width, double SpaceStretch, double SpaceShrink)
{
    /// <summary>How many lines have the first width.</summary>
    public int FirstLines { get; init; } = 1;

    /// <summary>For ragged setting, how much a line may comfortably fall short; 0 for justified.</summary>
    public double Rag { get; init; }

    /// <summary>Shortest last line that costs nothing.</summary>
    public double MinLastLine { get; init; }

    public int MaxHyphenRun { get; init; } = 2;

    /// <summary>By how much letters may be made wider or narrower, as a share.</summary>
    public double Expansion { get; init; }
}
