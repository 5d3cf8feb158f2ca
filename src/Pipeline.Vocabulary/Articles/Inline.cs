using Pipeline.Vocabulary.Equations;

namespace Pipeline.Vocabulary.Articles;

/// <summary>What a paragraph holds; the family is closed.</summary>
public abstract record Inline
{
    private protected Inline() { }

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>Plain text.</summary>
/// <param name="Value">Unicode, unescaped, never empty; a soft hyphen (U+00AD) is a permitted break.</param>
public sealed record Text(string Value, SourceRef Source) : Inline
{
    /// <summary>Some of the characters, with their own place where the place is told by character.</summary>
    public Text Slice(int start, int length) =>
        new(Value.Substring(start, length), Source.Length == Value.Length ? Source.Slice(start, length) : Source);
}

/// <summary>JATS italic, bold, sc, sup, sub, underline, strike.</summary>
public sealed record Emphasis(EmphasisKind Kind, Seq<Inline> Content) : Inline;

/// <summary>Kinds of <see cref="Emphasis"/>.</summary>
public enum EmphasisKind
{
    Italic,
    Bold,
    SmallCaps,
    Superscript,
    Subscript,
    Underline,
    Strike,
}

/// <summary>Words in another language (JATS named-content with xml:lang).</summary>
public sealed record Foreign(string Language, Seq<Inline> Content) : Inline;

/// <summary>JATS ext-link.</summary>
/// <param name="Uri">Absolute http, https, ftp or mailto URI.</param>
public sealed record ExtLink(string Uri, Seq<Inline> Content) : Inline;

/// <summary>JATS xref.</summary>
/// <param name="TargetId">Id of an object of this article.</param>
public sealed record Xref(XrefType Type, string TargetId, Seq<Inline> Content) : Inline;

/// <summary>JATS ref-type.</summary>
public enum XrefType
{
    Bibr,
    Fig,
    Table,
    Fn,
    Sec,
    DispFormula,
    App,
}

/// <summary>A line break that matters (verse, addresses).</summary>
/// <param name="IsElement">Whether a file that was read has the element <c>break</c> for it, also where the writer would have another.</param>
public sealed record LineBreak(bool IsElement = false) : Inline;

/// <summary>JATS inline-graphic.</summary>
public sealed record InlineGraphic(string MediaName, string? AltText, Points Width, Points Height, SourceRef Source) : Inline;

/// <summary>JATS inline-formula.</summary>
/// <param name="Text">The equation read on one line.</param>
public sealed record InlineFormula(string Text, SourceRef Source) : Inline
{
    /// <summary>The equation built up (a math element); null where there is only its text.</summary>
    public MathElement? Math { get; init; }
}

/// <summary>
/// An element of JATS within a line that this model has no word for: its words are printed, and it is written back as it was read.
/// </summary>
/// <param name="Name">With the prefix that JATS gives its namespace ("monospace", "mml:math").</param>
public sealed record KeptInline(string Name, Seq<KeptAttribute> Attributes, Seq<Inline> Content) : Inline;
