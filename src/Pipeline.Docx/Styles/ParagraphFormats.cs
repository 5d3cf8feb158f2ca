using Pipeline.Docx.Lists;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Styles;

/// <summary>Resolves the format of paragraphs through defaults, styles, numbering levels and direct formatting.</summary>
internal sealed class ParagraphFormats(StyleSheet styles, NumberingDefinitions numbering)
{
    private readonly Dictionary<string, ParagraphProperties> _ofStyle = new(StringComparer.Ordinal);

    /// <summary>Id of the paragraph's style, or of the default one.</summary>
    public string? StyleId(OoxmlElement? properties) =>
        styles.Find(properties?.Value("w:pStyle"))?.Id ?? styles.Default("paragraph");

    /// <param name="properties">The paragraph's own properties (w:pPr), or null.</param>
    /// <param name="isInTextBox">Whether it stands in a text box.</param>
    public (ParagraphFormat Format, string? ListId, int ListLevel) Resolve(OoxmlElement? properties, bool isInTextBox)
    {
        var styleId = StyleId(properties);
        var direct = ParagraphProperties.Read(properties);
        var all = direct.Over(LevelIndents(direct)).Over(OfStyle(styleId));
        var format = new ParagraphFormat(
            properties?.Value("w:pStyle"),
            styles.Find(styleId)?.Name,
            OutlineLevel(direct, styleId, properties?.Value("w:pStyle")),
            all.Alignment ?? TextAlignment.Start,
            all.IndentStart ?? Points.Zero,
            all.IndentEnd ?? Points.Zero,
            all.FirstLine ?? Points.Zero,
            all.SpaceBefore ?? Points.Zero,
            all.SpaceAfter ?? Points.Zero,
            all.PageBreakBefore is true,
            isInTextBox || all.IsFramed is true,
            all.RightToLeft is true);
        var level = direct.ListLevel ?? (direct.ListId is null ? numbering.LevelOfStyle(all.ListId, styles.Chain(styleId)) : null) ?? all.ListLevel ?? 0;
        return (format, all.ListId is null or "0" ? null : all.ListId, level);
    }

    private ParagraphProperties OfStyle(string? styleId)
    {
        if (styleId is null) return styles.DefaultParagraph;
        if (_ofStyle.TryGetValue(styleId, out var known)) return known;
        var all = ParagraphProperties.None;
        foreach (var style in styles.Chain(styleId)) all = all.Over(style.Paragraph).Over(LevelIndents(style.Paragraph));
        return _ofStyle[styleId] = all.Over(styles.DefaultParagraph);
    }

    /// <summary>The indents that a numbering level brings, where these properties name one.</summary>
    private ParagraphProperties LevelIndents(ParagraphProperties properties) =>
        properties.ListId is { } id ? numbering.Level(id, properties.ListLevel ?? 0)?.Indents ?? ParagraphProperties.None : ParagraphProperties.None;

    /// <summary>The paragraph's own outline level, else that of its style, by name before property.</summary>
    private int? OutlineLevel(ParagraphProperties direct, string? styleId, string? writtenId)
    {
        if (direct.Outline is { } own) return AsLevel(own);
        foreach (var style in styles.Chain(styleId))
        {
            if ((HeadingNames.Level(style.Name) ?? HeadingNames.Level(style.Id)) is { } level) return level;
            if (style.Paragraph.Outline is { } outline) return AsLevel(outline);
        }

        return HeadingNames.Level(writtenId);
    }

    private static int? AsLevel(int outline) => outline is >= 0 and <= 8 ? outline + 1 : null;
}
