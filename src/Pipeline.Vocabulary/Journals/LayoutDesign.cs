using Pipeline.Vocabulary.Pages;

namespace Pipeline.Vocabulary.Journals;

/// <summary>
/// What <c>templates/&lt;journal&gt;/layout.yaml</c> says: the look of the page. Everything that can be seen and that an
/// editor might want otherwise is here; the typesetter holds only the way to reach it.
/// </summary>
/// <param name="FallbackFonts">Font names tried in order for characters that a family lacks.</param>
/// <param name="LinkColour">Colour of words that lead out of the article.</param>
/// <param name="XrefColour">Colour of words that lead to another place in it.</param>
public sealed record LayoutDesign(
    PageDesign Page,
    Seq<TypeFamily> Families,
    Seq<string> FallbackFonts,
    Colour LinkColour,
    Colour XrefColour,
    BreakingDesign Breaking,
    StyleSheet Styles,
    MastheadDesign Masthead,
    FrontDesign Front,
    RunningDesign Running,
    TableDesign Tables,
    NoteDesign Notes,
    FloatDesign Floats,
    ListDesign Lists)
{
    /// <summary>What makes the pages a proof.</summary>
    public ProofDesign Proof { get; init; } = ProofDesign.Of(Styles);

    /// <summary>The capital that the text begins with; null where it begins as any paragraph does.</summary>
    public DropCapitalDesign? DropCapital { get; init; }
}

/// <summary>A capital as high as several lines.</summary>
/// <param name="Lines">How many, 2 to 4.</param>
/// <param name="Gap">Between it and the lines beside it.</param>
/// <param name="Colour">Null for the text's.</param>
public sealed record DropCapitalDesign(int Lines, Points Gap, Colour? Colour);

/// <summary>The sheet and the text area on it.</summary>
/// <param name="Top">From the top of the sheet to the top of the text area.</param>
/// <param name="Grid">Distance of the baselines of the text; every block takes whole steps of it.</param>
/// <param name="Lines">Grid steps the text area is high.</param>
public sealed record PageDesign(Points Width, Points Height, Points Left, Points Right, Points Top, Points Grid, int Lines)
{
    /// <summary>Columns of text beside each other; front matter and wide tables and figures stand across them.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Between the columns.</summary>
    public Points Gutter { get; init; }

    /// <summary>Whether columns end on the same line; else each where its text does.</summary>
    public bool HasFlushBottoms { get; init; }

    /// <summary>Width of the text area.</summary>
    public Points Measure => Width - Left - Right;

    /// <summary>Width of a full line of text.</summary>
    public Points ColumnWidth => (Measure - Gutter * (Columns - 1)) / Columns;

    public Points TextHeight => Grid * Lines;

    /// <summary>From the foot of the text area to the foot of the sheet.</summary>
    public Points Bottom => Height - Top - TextHeight;

    /// <summary>The sheet on its side, in one column, for what is too wide to stand upright; the margins stay where they are.</summary>
    public PageDesign Turned() => this with
    {
        Width = Height,
        Height = Width,
        Columns = 1,
        Lines = (int)((Width - Top - Bottom).Value / Grid.Value),
    };
}

/// <summary>A family and the font names of its four faces; a face that does not exist names the nearest.</summary>
public sealed record TypeFamily(string Name, string Regular, string Italic, string Bold, string BoldItalic);

/// <summary>How paragraphs are broken into lines.</summary>
/// <param name="HyphenPenalty">Cost of a hyphen, 0 to 10,000.</param>
/// <param name="MaxHyphenRun">Lines in a row that may end in a hyphen.</param>
/// <param name="SpaceStretch">By how much a word space may grow at a badness of 100, as a share of itself.</param>
/// <param name="SpaceShrink">By how much it may shrink at the most, as a share of itself.</param>
/// <param name="Hanging">Largest share of a glyph that may hang out of the measure.</param>
/// <param name="MinLastLine">Shortest last line of a paragraph, in em.</param>
/// <param name="Expansion">By how much the letters of a justified line may be made wider or narrower, as a share.</param>
public sealed record BreakingDesign(int HyphenPenalty, int MaxHyphenRun, double SpaceStretch, double SpaceShrink, double Hanging, double MinLastLine, double Expansion);

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

/// <summary>The styles of all that is set, by what they are for.</summary>
public sealed record StyleSheet
{
    public required TextStyle Body { get; init; }

    public required TextStyle MastheadTitle { get; init; }

    public required TextStyle MastheadLine { get; init; }

    public required TextStyle Title { get; init; }

    public required TextStyle Subtitle { get; init; }

    public required TextStyle TranslatedTitle { get; init; }

    public required TextStyle Authors { get; init; }

    public required TextStyle Affiliation { get; init; }

    public required TextStyle InfoHeading { get; init; }

    public required TextStyle InfoLabel { get; init; }

    public required TextStyle Info { get; init; }

    public required TextStyle AbstractHeading { get; init; }

    public required TextStyle Abstract { get; init; }

    public required TextStyle Keywords { get; init; }

    public required TextStyle Licence { get; init; }

    public required TextStyle Heading1 { get; init; }

    public required TextStyle Heading2 { get; init; }

    public required TextStyle Heading3 { get; init; }

    /// <summary>Headings of the fourth and deeper levels.</summary>
    public required TextStyle Heading4 { get; init; }

    public required TextStyle Quote { get; init; }

    public required TextStyle Attribution { get; init; }

    public required TextStyle List { get; init; }

    public required TextStyle Formula { get; init; }

    /// <summary>Listings of programs and other text whose spaces and line ends count; words of a machine in a line have its family.</summary>
    public TextStyle Code
    {
        get => field ?? TableCell with { Alignment = TextAlignment.Left, IsHyphenated = false, LeftIndent = Quote.LeftIndent, SpaceBefore = Quote.SpaceBefore, SpaceAfter = Quote.SpaceAfter };
        init;
    }

    public required TextStyle Caption { get; init; }

    public required TextStyle TableHead { get; init; }

    public required TextStyle TableCell { get; init; }

    /// <summary>Notes and sources under tables and figures.</summary>
    public required TextStyle ObjectNote { get; init; }

    public required TextStyle Note { get; init; }

    public required TextStyle Reference { get; init; }

    public required TextStyle RunningHead { get; init; }

    public required TextStyle Foot { get; init; }
}

/// <summary>
/// The journal's lines at the head of the first page. Lines are patterns: <c>{volume}</c> stands for a value,
/// <c>{volume-label}</c> for the journal's word for it, and <c>[…]</c> is left out when a value in it is missing.
/// </summary>
/// <param name="Logo">Name of a picture in the template's folder, or null for none.</param>
/// <param name="Title">Pattern of the first, larger line.</param>
/// <param name="Lines">Patterns of the lines under it.</param>
/// <param name="Rise">By how much it stands above the text area of the other pages.</param>
/// <param name="RuleGap">From the last line to the rule.</param>
/// <param name="SpaceAfter">From the rule to the title.</param>
public sealed record MastheadDesign(string? Logo, Points LogoHeight, Points LogoGap, string Title, Seq<string> Lines, Points Rise, Points RuleGap, Points RuleThickness, Colour RuleColour, Points SpaceAfter);

/// <summary>The band of article information beside the abstract, and the licence line under it.</summary>
/// <param name="InfoWidth">Width of the left column.</param>
/// <param name="LicenceMark">Name of a picture in the template's folder, or null for none.</param>
/// <param name="RuleThickness">Of the rules above and below the band.</param>
/// <param name="Padding">Between the rules and the columns.</param>
/// <param name="InfoGap">Between the facts of the left column.</param>
public sealed record FrontDesign(Points InfoWidth, Points Gutter, Points Padding, Points InfoGap, Points RuleThickness, Colour RuleColour, string? LicenceMark, Points LicenceMarkHeight, Points SpaceAfter)
{
    /// <summary>The parts under the masthead, from top to bottom; each once.</summary>
    public Seq<FrontPart> Order { get; init; } = [FrontPart.Title, FrontPart.Authors, FrontPart.Abstract, FrontPart.Licence];

    /// <summary>Whether the facts of the article stand in a line under the abstract, not in a column beside it.</summary>
    public bool IsInfoUnder { get; init; }
}

/// <summary>A part of what stands before the text.</summary>
public enum FrontPart
{
    Title,

    /// <summary>Names, affiliations, addresses.</summary>
    Authors,

    /// <summary>Abstracts, keywords, the facts of the article.</summary>
    Abstract,

    Licence,
}

/// <summary>Running heads and feet; patterns as in <see cref="MastheadDesign"/>.</summary>
/// <param name="HeadBaseline">From the top of the sheet.</param>
/// <param name="FootBaseline">From the top of the sheet.</param>
/// <param name="HasFirstPageFoot">Whether the first page has the foot too.</param>
/// <param name="RuleThickness">Of the rule under the running head; zero for none.</param>
public sealed record RunningDesign(string HeadLeft, string HeadRight, string FootLeft, string FootRight, Points HeadBaseline, Points FootBaseline, bool HasFirstPageFoot, Points RuleThickness, Points RuleGap, Colour RuleColour);

/// <param name="HeavyRule">Thickness of the first and the last rule.</param>
/// <param name="LightRule">Thickness of the rule under the heads.</param>
/// <param name="ColumnGap">Least space between columns.</param>
/// <param name="RowGap">Space between rows.</param>
/// <param name="MinScale">Smallest share of the type size that a wide table may be shrunk to.</param>
/// <param name="FillShare">A table wider than this share of the measure is widened to the measure.</param>
public sealed record TableDesign(Points HeavyRule, Points LightRule, Colour RuleColour, Points ColumnGap, Points RowGap, Points RulePadding, double MinScale, double FillShare);

/// <param name="RuleWidth">Of the short rule above the footnotes.</param>
/// <param name="GapAbove">Least space from the text to the rule.</param>
/// <param name="GapBelow">From the rule to the first note.</param>
/// <param name="MarkIndent">Width kept for a note's mark.</param>
/// <param name="MinSplitLines">Fewest lines of a note on either side of a page break.</param>
public sealed record NoteDesign(Points RuleWidth, Points RuleThickness, Colour RuleColour, Points GapAbove, Points GapBelow, Points MarkIndent, int MinSplitLines);

/// <param name="Gap">Space between the text and a figure or table.</param>
/// <param name="CaptionGap">Space between an object and its caption.</param>
/// <param name="MaxHeight">Largest share of the text area a picture may fill.</param>
/// <param name="MaxEnlargement">How many times its size in the manuscript a picture may be set.</param>
/// <param name="Resolution">Pixels to the inch, for pictures whose size the manuscript does not give.</param>
/// <param name="Places">Where a figure or table may stand on the page it is met on, the best place first; else it waits for the head of the next.</param>
public sealed record FloatDesign(Points Gap, Points CaptionGap, double MaxHeight, double MaxEnlargement, double Resolution, Seq<FloatPlace> Places);

/// <summary>A place for a figure or table on the page, or in the column, where the text comes to it.</summary>
public enum FloatPlace
{
    /// <summary>Between the lines, where the manuscript has it.</summary>
    Here,

    /// <summary>At the head.</summary>
    Top,

    /// <summary>At the foot, above the notes.</summary>
    Bottom,
}

/// <param name="Indent">By how much each level is indented.</param>
/// <param name="LabelGap">Least space between a label and its text.</param>
/// <param name="SpaceAround">Space above and below a list.</param>
/// <param name="Bullets">Marks of the levels of bulleted lists, outermost first; the author's own where there are none.</param>
public sealed record ListDesign(Points Indent, Points LabelGap, Points SpaceAround, Seq<string> Bullets);
