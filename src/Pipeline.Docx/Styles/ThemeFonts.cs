using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Styles;

/// <summary>The fonts that stand behind the theme's two places; null where there is no theme.</summary>
internal sealed record ThemeFonts(string? MajorFont, string? MinorFont)
{
    /// <summary>Stands for the theme's heading font until it is looked up.</summary>
    public const string Major = "+major";

    /// <summary>Stands for the theme's text font until it is looked up.</summary>
    public const string Minor = "+minor";

    public static ThemeFonts Read(OoxmlElement? theme)
    {
        var scheme = theme?.Child("a:themeElements")?.Child("a:fontScheme");
        return new(Latin("a:majorFont"), Latin("a:minorFont"));

        string? Latin(string place) => scheme?.Child(place)?.Child("a:latin")?["typeface"] is { Length: > 0 } name ? name : null;
    }

    public string? Name(string? font) =>
        font switch
        {
            Major => MajorFont,
            Minor => MinorFont,
            _ => font,
        };
}
