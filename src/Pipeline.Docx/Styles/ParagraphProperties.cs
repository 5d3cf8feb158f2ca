using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Styles;

/// <summary>What one level of formatting (a style, a numbering level, a paragraph) says; null where it says nothing.</summary>
internal sealed record ParagraphProperties
{
    public static ParagraphProperties None { get; } = new();

    public TextAlignment? Alignment { get; init; }

    public Points? IndentStart { get; init; }

    public Points? IndentEnd { get; init; }

    public Points? FirstLine { get; init; }

    public Points? SpaceBefore { get; init; }

    public Points? SpaceAfter { get; init; }

    public bool? PageBreakBefore { get; init; }

    public bool? RightToLeft { get; init; }

    /// <summary>0 to 8 for a heading, 9 for text (ECMA-376 part 1 §17.3.1.20).</summary>
    public int? Outline { get; init; }

    /// <summary>The numbering instance; "0" takes a style's numbering away.</summary>
    public string? ListId { get; init; }

    public int? ListLevel { get; init; }

    /// <summary>In a frame, which is an older form of text box.</summary>
    public bool? IsFramed { get; init; }

    /// <summary>Has rules on all four sides (ECMA-376 part 1 §17.3.1.24).</summary>
    public bool? HasBorders { get; init; }

    public static ParagraphProperties Read(OoxmlElement? properties)
    {
        if (properties is null || properties.Children.Count == 0)
            return None;
        var indent = properties.Child("w:ind");
        var spacing = properties.Child("w:spacing");
        var numbering = properties.Child("w:numPr");
        return new ParagraphProperties
        {
            Alignment = AlignmentOf(properties.Value("w:jc")),
            IndentStart = Measures.Twips(indent?["w:start"] ?? indent?["w:left"]),
            IndentEnd = Measures.Twips(indent?["w:end"] ?? indent?["w:right"]),
            FirstLine = Measures.Twips(indent?["w:hanging"]) is { } hanging ? -hanging : Measures.Twips(indent?["w:firstLine"]),
            SpaceBefore = Measures.Twips(spacing?["w:before"]),
            SpaceAfter = Measures.Twips(spacing?["w:after"]),
            PageBreakBefore = Measures.OnOff(properties.Child("w:pageBreakBefore")),
            RightToLeft = Measures.OnOff(properties.Child("w:bidi")),
            Outline = Measures.Int(properties.Value("w:outlineLvl")),
            ListId = numbering?.Value("w:numId"),
            ListLevel = Measures.Int(numbering?.Value("w:ilvl")),
            IsFramed = properties.Child("w:framePr") is null ? null : true,
            HasBorders = properties.Child("w:pBdr") is { } borders ? HasAllSides(borders) : null,
        };
    }

    /// <summary>These properties, and <paramref name="below"/> for what they do not say.</summary>
    public ParagraphProperties Over(ParagraphProperties below)
    {
        if (ReferenceEquals(this, None))
            return below;
        if (ReferenceEquals(below, None))
            return this;
        return new ParagraphProperties
        {
            Alignment = Alignment ?? below.Alignment,
            IndentStart = IndentStart ?? below.IndentStart,
            IndentEnd = IndentEnd ?? below.IndentEnd,
            FirstLine = FirstLine ?? below.FirstLine,
            SpaceBefore = SpaceBefore ?? below.SpaceBefore,
            SpaceAfter = SpaceAfter ?? below.SpaceAfter,
            PageBreakBefore = PageBreakBefore ?? below.PageBreakBefore,
            RightToLeft = RightToLeft ?? below.RightToLeft,
            Outline = Outline ?? below.Outline,
            ListId = ListId ?? below.ListId,
            ListLevel = ListLevel ?? below.ListLevel,
            IsFramed = IsFramed ?? below.IsFramed,
            HasBorders = HasBorders ?? below.HasBorders,
        };
    }

    private static bool HasAllSides(OoxmlElement borders) =>
        IsRuled(borders, "w:top")
        && IsRuled(borders, "w:bottom")
        && (IsRuled(borders, "w:left") || IsRuled(borders, "w:start"))
        && (IsRuled(borders, "w:right") || IsRuled(borders, "w:end"));

    private static bool IsRuled(OoxmlElement borders, string side) => borders.Value(side) is not (null or "none" or "nil");

    private static TextAlignment? AlignmentOf(string? value) =>
        value switch
        {
            null => null,
            "center" => TextAlignment.Center,
            "right" or "end" => TextAlignment.End,
            "both" or "distribute" or "lowKashida" or "mediumKashida" or "highKashida" or "thaiDistribute" => TextAlignment.Justify,
            _ => TextAlignment.Start,
        };
}
