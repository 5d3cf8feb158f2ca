using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Lists;

/// <summary>One level of a list (ECMA-376 part 1 §17.9.6).</summary>
/// <param name="Start">Number of the first item.</param>
/// <param name="Format">Word's name of the number format.</param>
/// <param name="Text">The mark with "%1" for the number of the first level and so on.</param>
/// <param name="Restart">
/// The level (from 1) after which this one starts again; 0 for never, null for after any outer one (§17.9.10).
/// </param>
/// <param name="IsLegal">All numbers of the mark are written in decimals (§17.9.4).</param>
/// <param name="Font">Font of the mark, which says what a bullet's code means.</param>
/// <param name="StyleId">Paragraph style that stands for this level, or null.</param>
/// <param name="Indents">Indents of its paragraphs.</param>
internal sealed record NumberingLevel(
    int Start,
    string Format,
    string Text,
    int? Restart,
    bool IsLegal,
    string? Font,
    string? StyleId,
    ParagraphProperties Indents
)
{
    public static NumberingLevel Read(OoxmlElement level)
    {
        var isPicture = level.Child("w:lvlPicBulletId") is not null;
        return new(
            Measures.Int(level.Value("w:start")) ?? 0,
            level.Value("w:numFmt") ?? level.Child("mc:AlternateContent")?.Child("mc:Fallback")?.Value("w:numFmt") ?? "decimal",
            isPicture ? "•" : level.Value("w:lvlText") ?? string.Empty,
            Measures.Int(level.Value("w:lvlRestart")),
            Measures.OnOff(level.Child("w:isLgl")) is true,
            CharacterProperties.Read(level.Child("w:rPr")).Font,
            level.Value("w:pStyle"),
            ParagraphProperties.Read(level.Child("w:pPr")) with
            {
                ListId = null,
                ListLevel = null,
            }
        );
    }
}
