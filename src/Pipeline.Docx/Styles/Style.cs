using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Styles;

/// <summary>A style as styles.xml defines it, before its chain is followed.</summary>
/// <param name="Kind">"paragraph", "character", "table" or "numbering".</param>
/// <param name="Definition">The whole of it, for what only tables ask.</param>
internal sealed record Style(
    string Id, string Kind, string? Name, string? BasedOn, CharacterProperties Characters, ParagraphProperties Paragraph, OoxmlElement Definition);
