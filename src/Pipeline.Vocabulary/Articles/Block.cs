using Pipeline.Vocabulary.Equations;

namespace Pipeline.Vocabulary.Articles;

/// <summary>What a section holds; the family is closed.</summary>
public abstract record Block
{
    private protected Block(SourceRef source) => Source = source;

    public SourceRef Source { get; init; }

    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>JATS p.</summary>
public sealed record Paragraph(Seq<Inline> Content, SourceRef Source) : Block(Source)
{
    /// <summary>BCP 47 tag where the paragraph is not in the article's language; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Goes on after a list, quotation or formula inside it, and is set without an indent.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Parts the passage before it from the one after it by signs that say nothing ("* * *"); HTML calls it a thematic break.</summary>
    public bool IsOrnament { get; init; }

    /// <summary>Where its words begin, which two parts of one paragraph of the manuscript do not share; its own place where it has none.</summary>
    public SourceRef FirstWords => Content.Texts().FirstOrDefault()?.Source ?? Source;

    /// <summary>Stands at the end of its lines, as who signs a letter or a part of the text does.</summary>
    public bool IsAtEnd { get; init; }
}

/// <summary>JATS list.</summary>
public sealed record ListBlock(ListStyle Style, Seq<ListItem> Items, SourceRef Source) : Block(Source)
{
    /// <summary>Number of the first item.</summary>
    public int Start { get; init; } = 1;
}

/// <param name="Label">The mark as printed ("1.", "(a)", "•").</param>
public sealed record ListItem(string Label, Seq<Block> Blocks, SourceRef Source)
{
    /// <summary>What JATS says of it beyond its fields.</summary>
    public Markup Markup { get; init; } = Markup.None;
}

/// <summary>JATS list-type.</summary>
public enum ListStyle
{
    Bullet,
    Order,
    AlphaLower,
    AlphaUpper,
    RomanLower,
    RomanUpper,
    Simple,
}

/// <summary>JATS def-list.</summary>
public sealed record DefList(Seq<DefItem> Items, SourceRef Source) : Block(Source);

/// <param name="Separator">The sign between term and explanation as printed (":", "–"); empty where they stand apart.</param>
public sealed record DefItem(Seq<Inline> Term, string Separator, Seq<Block> Definition, SourceRef Source);

/// <summary>JATS disp-quote.</summary>
/// <param name="Attribution">Who or what is quoted, as printed; or empty.</param>
public sealed record DispQuote(Seq<Block> Blocks, Seq<Inline> Attribution, SourceRef Source) : Block(Source)
{
    public QuoteKind Kind { get; init; }
}

/// <summary>JATS content-type of a disp-quote.</summary>
public enum QuoteKind
{
    /// <summary>Out of the text that is spoken of.</summary>
    Passage,

    /// <summary>At the head of an article or section, beside its text.</summary>
    Epigraph,

    /// <summary>Turns of speech (<see cref="Speech"/>).</summary>
    Interview,
}

/// <summary>JATS verse-group: a poem, song or inscription whose lines are kept.</summary>
/// <param name="Attribution">Whose verse it is, as printed; or empty.</param>
public sealed record VerseGroup(Seq<Stanza> Stanzas, Seq<Inline> Attribution, SourceRef Source) : Block(Source);

public sealed record Stanza(Seq<VerseLine> Lines);

/// <summary>JATS verse-line.</summary>
public sealed record VerseLine(Seq<Inline> Content, SourceRef Source);

/// <summary>JATS speech: what one speaker says at one time.</summary>
/// <param name="Speaker">The name with its colon or stop, as printed.</param>
public sealed record Speech(Seq<Inline> Speaker, Seq<Block> Blocks, SourceRef Source) : Block(Source);

/// <summary>JATS boxed-text: a passage that stands beside the text, in a frame.</summary>
/// <param name="Title">Empty where the box has none.</param>
public sealed record BoxedText(Seq<Inline> Title, Seq<Block> Blocks, SourceRef Source) : Block(Source);

/// <summary>JATS fig.</summary>
/// <param name="Id">Unique in the article ("fig1").</param>
/// <param name="Label">"Figure 1", without a stop; null where the author gave none.</param>
/// <param name="MediaName">Name in <see cref="Article.Media"/>; null where the manuscript holds no usable picture.</param>
/// <param name="AltText">Description for those who cannot see it; null where there is none, empty where it is decorative.</param>
/// <param name="Width">Width in the manuscript; zero where unknown.</param>
/// <param name="Notes">Source and notes under it.</param>
public sealed record Figure(
    string Id,
    string? Label,
    Seq<Inline> Caption,
    string? MediaName,
    string? AltText,
    Points Width,
    Points Height,
    Seq<Paragraph> Notes,
    SourceRef Source
) : Block(Source)
{
    /// <summary>Whether its picture shows a table and its label calls it one (JATS table-wrap with a graphic).</summary>
    public bool IsTable { get; init; }

    /// <summary>Its pictures where several make one figure, in reading order; <see cref="MediaName"/> is then null.</summary>
    public Seq<Panel> Panels { get; init; } = [];

    /// <summary>The pictures it shows: its own one, or its panels.</summary>
    public Seq<Panel> Pictures =>
        Panels.IsEmpty && MediaName is not null ? [new(null, [], MediaName, AltText, Width, Height, Source)] : Panels;
}

/// <summary>One of several pictures of a figure (JATS graphic, which may have a label and caption of its own).</summary>
/// <param name="Label">"(a)" as printed; null where it has none.</param>
/// <param name="Caption">What stands behind the label, or empty.</param>
/// <param name="MediaName">As in <see cref="Figure"/>.</param>
/// <param name="AltText">As in <see cref="Figure"/>.</param>
public sealed record Panel(
    string? Label,
    Seq<Inline> Caption,
    string? MediaName,
    string? AltText,
    Points Width,
    Points Height,
    SourceRef Source
);

/// <summary>JATS table-wrap.</summary>
/// <param name="Id">Unique in the article ("table1").</param>
/// <param name="Label">"Table 1", without a stop; null where the author gave none.</param>
/// <param name="Columns">Number of grid columns.</param>
/// <param name="HeaderRows">How many rows from the top are heads.</param>
/// <param name="Rows">All rows, heads first.</param>
/// <param name="Notes">JATS table-wrap-foot.</param>
public sealed record TableWrap(
    string Id,
    string? Label,
    Seq<Inline> Caption,
    int Columns,
    int HeaderRows,
    Seq<TableRow> Rows,
    Seq<Paragraph> Notes,
    SourceRef Source
) : Block(Source)
{
    /// <summary>
    /// Whether it is no table that is referred to or whose cells mean what heads say, but an arrangement within the text
    /// (JATS array; JATS4R accessibility wants heads in every table). What has a name, a caption or notes is a table.
    /// </summary>
    public bool IsArray
    {
        get => field && Label is null && Caption.IsEmpty && Notes.IsEmpty;
        init;
    }
}

public sealed record TableRow(Seq<TableCell> Cells);

/// <param name="Column">First grid column, from 0.</param>
/// <param name="IsHeader">JATS th.</param>
public sealed record TableCell(int Column, int ColumnSpan, int RowSpan, bool IsHeader, Seq<Block> Blocks, SourceRef Source);

/// <summary>JATS disp-formula.</summary>
/// <param name="Id">Unique in the article ("eq1").</param>
/// <param name="Label">Its number as printed ("(1)"); null where it has none.</param>
/// <param name="Text">The equation read on one line.</param>
public sealed record DispFormula(string Id, string? Label, string Text, SourceRef Source) : Block(Source)
{
    /// <summary>The equation built up (a math element); null where there is only its text.</summary>
    public MathElement? Math { get; init; }

    /// <summary>The number as the text names it, in brackets; null for none.</summary>
    public string? PrintedLabel =>
        Label is [_, ..] label
        && label.Any(char.IsAsciiDigit)
        && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '–')
            ? $"({label.TrimEnd('.')})"
            : Label;
}
