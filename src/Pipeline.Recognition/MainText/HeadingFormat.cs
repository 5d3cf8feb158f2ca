using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;

namespace Pipeline.Recognition.MainText;

/// <summary>The format headings of one level share.</summary>
/// <param name="NumberDepth">Parts of a number typed before it; 0 for none.</param>
internal sealed record HeadingFormat(
    bool IsBold,
    bool IsItalic,
    bool IsCapitals,
    bool IsSmallCaps,
    bool IsUnderlined,
    bool IsCentred,
    Points Size,
    NumberKind Number,
    int NumberDepth
)
{
    public static HeadingFormat Of(Line line, HeadingNumber? number) => Of(line, HeadingShape.LookOf(line), number);

    private static HeadingFormat Of(Line line, LineFeatures look, HeadingNumber? number) =>
        new(
            look.IsBold,
            look.IsItalic || ItalicFrame.IsAround(line),
            look.IsCapitals,
            look.IsSmallCaps,
            look.IsUnderlined,
            line.IsCentred,
            new Points(Math.Round(look.Size.Value)),
            number?.Kind ?? NumberKind.None,
            number?.Depth ?? 0
        );

    /// <summary>The format without its number, which a heading of the same level may lack.</summary>
    public HeadingFormat Look => this with { Number = NumberKind.None, NumberDepth = 0 };

    /// <summary>
    /// How far it stands out: size before capitals before bold, as authors rank them. Underlining lifts a bold heading and
    /// italics set it back; of light headings either may stand above the other.
    /// </summary>
    public double Strength =>
        (10 * Size.Value)
        + (IsCapitals ? 8 : 0)
        + (IsBold ? 6 : 0)
        + (IsSmallCaps ? 4 : 0)
        + (IsCentred ? 2 : 0)
        + (IsHeavy && IsUnderlined ? 1 : 0)
        - (IsHeavy && IsItalic ? 1 : 0);

    private bool IsHeavy => IsBold || IsCapitals || IsSmallCaps;
}
