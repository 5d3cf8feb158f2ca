using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Styles;

/// <summary>Resolves the format of runs through defaults, styles and direct formatting.</summary>
/// <param name="styles">The manuscript's styles.</param>
/// <param name="theme">Its theme fonts.</param>
/// <param name="themeLanguage">Language of the settings, for text whose properties name none.</param>
internal sealed class RunFormats(StyleSheet styles, ThemeFonts theme, string? themeLanguage)
{
    /// <summary>The format of a run and whether it is hidden.</summary>
    /// <param name="paragraphStyle">Id of the paragraph's style.</param>
    /// <param name="tableStyle">What the table around it says of characters.</param>
    /// <param name="properties">The run's own properties (w:rPr), or null.</param>
    /// <param name="link">Target of the hyperlink around it.</param>
    public (RunFormat Format, bool IsHidden, ScriptLanguages Languages) Resolve(
        string? paragraphStyle,
        CharacterProperties tableStyle,
        OoxmlElement? properties,
        string? link
    )
    {
        var direct = CharacterProperties.Read(properties);
        var character = styles.Characters(properties?.Value("w:rStyle"));
        var paragraph = styles.Characters(paragraphStyle);
        var defaults = styles.DefaultCharacters;
        var all = direct.Over(character).Over(paragraph).Over(tableStyle).Over(defaults);
        var isComplex = all.RightToLeft is true || all.IsComplexScript is true;

        var format = new RunFormat(
            Toggle(isComplex ? item => item.ComplexBold : item => item.Bold),
            Toggle(isComplex ? item => item.ComplexItalic : item => item.Italic),
            Toggle(item => item.SmallCaps),
            Toggle(item => item.AllCaps),
            all.Underline is true,
            Toggle(item => item.Strike),
            all.Position ?? VerticalPosition.Baseline,
            (isComplex ? all.ComplexSize ?? all.Size : all.Size) ?? Points.Zero,
            theme.Name(isComplex ? all.ComplexFont ?? all.Font : all.Font),
            (isComplex ? all.ComplexLanguage : null) ?? all.Language ?? themeLanguage,
            all.RightToLeft is true,
            link
        );
        return (format, Toggle(item => item.Hidden), new(all.EastAsianLanguage, all.ComplexLanguage));

        // Toggle properties of several kinds of style cancel each other out; direct formatting is absolute
        // (ECMA-376 part 1 §17.7.3).
        bool Toggle(Func<CharacterProperties, bool?> property) =>
            property(direct)
            ?? (property(defaults) is true || (property(tableStyle) is true ^ property(paragraph) is true ^ property(character) is true));
    }
}
