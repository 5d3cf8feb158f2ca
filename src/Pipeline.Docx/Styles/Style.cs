using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Styles;

/// <summary>A style as styles.xml defines it, before its chain is followed.</summary>
internal sealed class Style(string id, OoxmlElement definition)
{
    private CharacterProperties? _firstRow;
    private bool? _hasCellRules;

    public string Id => id;

    public string? Name { get; } = definition.Value("w:name");

    public string? BasedOn { get; } = definition.Value("w:basedOn");

    public CharacterProperties Characters { get; } = CharacterProperties.Read(definition.Child("w:rPr"));

    public ParagraphProperties Paragraph { get; } = ParagraphProperties.Read(definition.Child("w:pPr"));

    /// <summary>The rules a table style draws around and inside its tables, or null where it says nothing of them.</summary>
    public OoxmlElement? TableBorders => definition.Child("w:tblPr")?.Child("w:tblBorders");

    /// <summary>Whether a table style draws a rule at any cell.</summary>
    public bool HasCellRules => _hasCellRules ??= definition.Descendants("w:tcBorders").Any(TableStyles.HasVisibleRule);

    /// <summary>What a table style says of the characters of a first row.</summary>
    public CharacterProperties FirstRow =>
        _firstRow ??= CharacterProperties.Read(
            definition.ChildrenNamed("w:tblStylePr").FirstOrDefault(part => part["w:type"] == "firstRow")?.Child("w:rPr")
        );
}
