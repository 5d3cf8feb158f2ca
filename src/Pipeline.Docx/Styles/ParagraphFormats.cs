using Pipeline.Docx.Lists;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Styles;

/// <summary>Resolves the format of paragraphs through defaults, styles, numbering levels and direct formatting.</summary>
internal sealed class ParagraphFormats(StyleSheet styles, NumberingDefinitions numbering)
{
    private readonly Dictionary<string, ResolvedStyle> _resolved = new(StringComparer.Ordinal);

    /// <summary>Id of the paragraph's style, or of the default one where it names none that exists.</summary>
    public string? StyleId(OoxmlElement? properties) => styles.Find(properties?.Value("w:pStyle"))?.Id ?? styles.Default("paragraph");

    /// <param name="properties">The paragraph's own properties (w:pPr), or null.</param>
    /// <param name="isInTextBox">Whether it stands in a text box.</param>
    public ResolvedParagraph Resolve(OoxmlElement? properties, bool isInTextBox)
    {
        var styleId = StyleId(properties);
        var writtenId = properties?.Value("w:pStyle");
        var direct = ParagraphProperties.Read(properties);
        var style = Resolved(styleId);
        var all = direct.Over(LevelIndents(direct)).Over(style.Properties);
        var format = new ParagraphFormat(
            writtenId == styles.Default("paragraph") ? null : writtenId,
            styles.Find(styleId)?.Name,
            direct.Outline is { } own ? AsLevel(own) : style.OutlineLevel ?? HeadingNames.Level(writtenId),
            all.Alignment ?? TextAlignment.Start,
            all.IndentStart ?? Points.Zero,
            all.IndentEnd ?? Points.Zero,
            all.FirstLine ?? Points.Zero,
            all.SpaceBefore ?? Points.Zero,
            all.SpaceAfter ?? Points.Zero,
            all.PageBreakBefore is true,
            isInTextBox || all.IsFramed is true,
            all.RightToLeft is true
        )
        {
            HasBorders = all.HasBorders is true,
        };
        var level = direct.ListLevel ?? (direct.ListId is null ? style.ListLevel : null) ?? all.ListLevel ?? 0;
        return new(format, all.ListId is null or "0" ? null : all.ListId, level);
    }

    private ResolvedStyle Resolved(string? styleId)
    {
        if (styleId is null)
            return new(styles.DefaultParagraph, null, null);
        if (_resolved.TryGetValue(styleId, out var known))
            return known;
        var chain = styles.Chain(styleId);
        var all = ParagraphProperties.None;
        foreach (var style in chain)
            all = all.Over(style.Paragraph).Over(LevelIndents(style.Paragraph));
        return _resolved[styleId] = new(all.Over(styles.DefaultParagraph), OutlineLevel(chain), numbering.LevelOfStyle(all.ListId, chain));
    }

    /// <summary>The indents that a numbering level brings, where these properties name one.</summary>
    private ParagraphProperties LevelIndents(ParagraphProperties properties) =>
        properties.ListId is { } id
            ? numbering.Level(id, properties.ListLevel ?? 0)?.Indents ?? ParagraphProperties.None
            : ParagraphProperties.None;

    /// <summary>The level of the nearest heading in a chain of styles; a name says more than a property.</summary>
    private static int? OutlineLevel(IReadOnlyList<Style> chain)
    {
        foreach (var style in chain)
        {
            if ((HeadingNames.Level(style.Name) ?? HeadingNames.Level(style.Id)) is { } level)
                return level;
            if (style.Paragraph.Outline is { } outline)
                return AsLevel(outline);
        }

        return null;
    }

    private static int? AsLevel(int outline) => outline is >= 0 and <= 8 ? outline + 1 : null;

    /// <param name="ListLevel">The level of its list that a style stands for, or null.</param>
    private sealed record ResolvedStyle(ParagraphProperties Properties, int? OutlineLevel, int? ListLevel);
}

/// <summary>A paragraph's format and its place in a list.</summary>
/// <param name="ListId">The numbering instance, or null.</param>
internal readonly record struct ResolvedParagraph(ParagraphFormat Format, string? ListId, int ListLevel);
