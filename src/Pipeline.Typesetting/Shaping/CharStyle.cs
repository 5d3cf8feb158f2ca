using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Shaping;

/// <summary>Whether letters stand on the baseline.</summary>
internal enum ScriptPosition
{
    Normal,
    Superscript,
    Subscript,
}

/// <summary>Everything that decides how characters look.</summary>
/// <param name="Size">Type size, in points.</param>
/// <param name="Language">BCP 47 tag.</param>
internal readonly record struct CharStyle(string Family, double Size, string Language)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsSmallCaps { get; init; }

    public FigureStyle Figures { get; init; }

    public ScriptPosition Position { get; init; }

    public Colour Colour { get; init; }

    /// <summary>Added after each letter, in em.</summary>
    public double Tracking { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruck { get; init; }

    public bool IsHyphenated { get; init; }

    /// <summary>Whether every character stands as it was typed: no ligatures, hyphens or spaces of other widths.</summary>
    public bool IsVerbatim { get; init; }

    public static CharStyle Of(TextStyle style, string language) =>
        new(style.Family, style.Size.Value, language)
        {
            IsBold = style.IsBold,
            IsItalic = style.IsItalic,
            IsSmallCaps = style.IsSmallCaps,
            Figures = style.Figures == FigureStyle.OldStyle && IsEastAsian(language) ? FigureStyle.Lining : style.Figures,
            Colour = style.Colour,
            Tracking = style.Tracking,
            IsHyphenated = style.IsHyphenated,
        };

    /// <summary>Ideographs are all of one height, beside which figures that go below the line look lowered.</summary>
    private static bool IsEastAsian(string language) => LanguageTag.Primary(language) is "zh" or "ja" or "ko";
}
