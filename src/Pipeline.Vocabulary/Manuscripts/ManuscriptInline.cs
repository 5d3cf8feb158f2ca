using Pipeline.Vocabulary.Equations;

namespace Pipeline.Vocabulary.Manuscripts;

/// <summary>A piece of a paragraph; the family is closed.</summary>
public abstract record ManuscriptInline
{
    private protected ManuscriptInline(SourceRef source) => Source = source;

    public SourceRef Source { get; init; }
}

/// <summary>Text of one format.</summary>
/// <param name="Text">Plain Unicode; soft hyphens as U+00AD, no-break hyphens as U+2011, tabs as U+0009.</param>
public sealed record ManuscriptText(string Text, RunFormat Format, SourceRef Source) : ManuscriptInline(Source);

/// <summary>A line break the author typed.</summary>
public sealed record ManuscriptLineBreak(SourceRef Source) : ManuscriptInline(Source);

/// <summary>A page or column break the author typed.</summary>
public sealed record ManuscriptPageBreak(SourceRef Source) : ManuscriptInline(Source);

/// <summary>The place of a note's mark.</summary>
public sealed record ManuscriptNoteMark(string NoteId, SourceRef Source) : ManuscriptInline(Source);

/// <summary>A picture in the line or anchored to it.</summary>
/// <param name="MediaName">Name in <see cref="Manuscript.Media"/>; null where the file holds no usable picture.</param>
/// <param name="AltText">The author's description, or null.</param>
/// <param name="Width">As shown.</param>
/// <param name="Height">As shown.</param>
/// <param name="IsDecorative">Marked as decorative in Word.</param>
/// <param name="Link">Where a click leads, or null.</param>
public sealed record ManuscriptPicture(
    string? MediaName,
    string? AltText,
    Points Width,
    Points Height,
    bool IsDecorative,
    bool IsAnchored,
    string? Link,
    SourceRef Source
) : ManuscriptInline(Source);

/// <summary>An equation.</summary>
/// <param name="Text">The equation read on one line.</param>
/// <param name="IsDisplay">Set on a line of its own.</param>
public sealed record ManuscriptEquation(string Text, bool IsDisplay, SourceRef Source) : ManuscriptInline(Source)
{
    /// <summary>The equation built up (a math element); null where the file holds only its text.</summary>
    public MathElement? Math { get; init; }

    /// <summary>The number that the author set inside it ("(1)"), which is in neither text nor tree; or null.</summary>
    public string? Number { get; init; }
}

/// <summary>Where characters stand against the baseline.</summary>
public enum VerticalPosition
{
    Baseline,
    Superscript,
    Subscript,
}

/// <summary>Who wrote the characters, where that says what they mean.</summary>
public enum TextOrigin
{
    /// <summary>The author, or a field whose result is text like any other.</summary>
    Typed,

    /// <summary>A field that counts (SEQ), as in the labels of captions.</summary>
    SequenceNumber,

    /// <summary>A field that prints the page of the place it links to (PAGEREF), as Word counted last.</summary>
    PageNumber,
}

/// <summary>Character properties, resolved through the style chain.</summary>
/// <param name="Size">Type size; zero where unknown.</param>
/// <param name="Font">Name of the font for Latin text, or null.</param>
/// <param name="Language">BCP 47 tag, or null where the document gives none.</param>
/// <param name="Link">Target of the hyperlink around the text: an absolute URI, "#bookmark", or null.</param>
/// <param name="Origin">What wrote the characters.</param>
public sealed record RunFormat(
    bool Bold = false,
    bool Italic = false,
    bool SmallCaps = false,
    bool AllCaps = false,
    bool Underline = false,
    bool Strike = false,
    VerticalPosition Position = VerticalPosition.Baseline,
    Points Size = default,
    string? Font = null,
    string? Language = null,
    bool RightToLeft = false,
    string? Link = null,
    TextOrigin Origin = TextOrigin.Typed
)
{
    public static RunFormat Plain { get; } = new();
}
