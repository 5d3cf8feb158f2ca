using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Styles;

/// <summary>What one level of formatting (a style, a run) says of its characters; null where it says nothing.</summary>
internal sealed record CharacterProperties
{
    public static CharacterProperties None { get; } = new();

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? ComplexBold { get; init; }

    public bool? ComplexItalic { get; init; }

    public bool? SmallCaps { get; init; }

    public bool? AllCaps { get; init; }

    public bool? Strike { get; init; }

    public bool? Hidden { get; init; }

    public bool? Underline { get; init; }

    public VerticalPosition? Position { get; init; }

    public Points? Size { get; init; }

    public Points? ComplexSize { get; init; }

    /// <summary>Name of a font, or of a place in the theme ("+major", "+minor").</summary>
    public string? Font { get; init; }

    public string? ComplexFont { get; init; }

    public string? Language { get; init; }

    public string? ComplexLanguage { get; init; }

    public string? EastAsianLanguage { get; init; }

    public bool? RightToLeft { get; init; }

    /// <summary>Whether the complex-script forms of the properties hold (ECMA-376 part 1 §17.3.2.7).</summary>
    public bool? IsComplexScript { get; init; }

    public static CharacterProperties Read(OoxmlElement? properties)
    {
        if (properties is null || properties.Children.Count == 0)
            return None;
        var fonts = properties.Child("w:rFonts");
        var language = properties.Child("w:lang");
        return new CharacterProperties
        {
            Bold = Toggle("w:b"),
            Italic = Toggle("w:i"),
            ComplexBold = Toggle("w:bCs"),
            ComplexItalic = Toggle("w:iCs"),
            SmallCaps = Toggle("w:smallCaps"),
            AllCaps = Toggle("w:caps"),
            Strike = Toggle("w:strike") is true || Toggle("w:dstrike") is true ? true : Toggle("w:strike") ?? Toggle("w:dstrike"),
            Hidden = Toggle("w:vanish"),
            Underline = properties.Value("w:u") is { } underline ? underline != "none" : null,
            Position = PositionOf(properties.Value("w:vertAlign")),
            Size = Measures.HalfPoints(properties.Value("w:sz")),
            ComplexSize = Measures.HalfPoints(properties.Value("w:szCs")),
            Font = FontOf(fonts?["w:asciiTheme"] ?? fonts?["w:hAnsiTheme"], fonts?["w:ascii"] ?? fonts?["w:hAnsi"]),
            ComplexFont = FontOf(fonts?["w:cstheme"], fonts?["w:cs"]),
            Language = LanguageOf(language?["w:val"]),
            ComplexLanguage = LanguageOf(language?["w:bidi"]),
            EastAsianLanguage = LanguageOf(language?["w:eastAsia"]),
            RightToLeft = Toggle("w:rtl"),
            IsComplexScript = Toggle("w:cs"),
        };

        bool? Toggle(string name) => Measures.OnOff(properties.Child(name));
    }

    /// <summary>These properties, and <paramref name="below"/> for what they do not say.</summary>
    public CharacterProperties Over(CharacterProperties below)
    {
        if (ReferenceEquals(this, None))
            return below;
        if (ReferenceEquals(below, None))
            return this;
        return new CharacterProperties
        {
            Bold = Bold ?? below.Bold,
            Italic = Italic ?? below.Italic,
            ComplexBold = ComplexBold ?? below.ComplexBold,
            ComplexItalic = ComplexItalic ?? below.ComplexItalic,
            SmallCaps = SmallCaps ?? below.SmallCaps,
            AllCaps = AllCaps ?? below.AllCaps,
            Strike = Strike ?? below.Strike,
            Hidden = Hidden ?? below.Hidden,
            Underline = Underline ?? below.Underline,
            Position = Position ?? below.Position,
            Size = Size ?? below.Size,
            ComplexSize = ComplexSize ?? below.ComplexSize,
            Font = Font ?? below.Font,
            ComplexFont = ComplexFont ?? below.ComplexFont,
            Language = Language ?? below.Language,
            ComplexLanguage = ComplexLanguage ?? below.ComplexLanguage,
            EastAsianLanguage = EastAsianLanguage ?? below.EastAsianLanguage,
            RightToLeft = RightToLeft ?? below.RightToLeft,
            IsComplexScript = IsComplexScript ?? below.IsComplexScript,
        };
    }

    private static VerticalPosition? PositionOf(string? value) =>
        value switch
        {
            "superscript" => VerticalPosition.Superscript,
            "subscript" => VerticalPosition.Subscript,
            "baseline" => VerticalPosition.Baseline,
            _ => null,
        };

    private static string? FontOf(string? themePlace, string? name) =>
        themePlace switch
        {
            null => string.IsNullOrWhiteSpace(name) ? null : name,
            _ => themePlace.StartsWith("major", StringComparison.Ordinal) ? ThemeFonts.Major : ThemeFonts.Minor,
        };

    private static string? LanguageOf(string? tag) => string.IsNullOrWhiteSpace(tag) || tag is "x-none" ? null : tag;
}
