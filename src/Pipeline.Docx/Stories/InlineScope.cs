using Pipeline.Docx.Styles;

namespace Pipeline.Docx.Stories;

/// <summary>What holds for a piece of paragraph content because of where it stands.</summary>
/// <param name="ParagraphStyle">Id of the paragraph's style.</param>
/// <param name="TableStyle">What the table around it says of characters.</param>
/// <param name="Link">Target of the hyperlink around it.</param>
/// <param name="Mark">The tracked change around it.</param>
/// <param name="IsDisplay">Whether equations in it are set on lines of their own.</param>
/// <param name="Field">The simple field around it (w:fldSimple).</param>
internal readonly record struct InlineScope(
    string? ParagraphStyle,
    CharacterProperties TableStyle,
    string? Link,
    TextMark? Mark,
    bool IsDisplay = false,
    FieldInstruction? Field = null
);
