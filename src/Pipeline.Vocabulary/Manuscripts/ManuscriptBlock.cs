namespace Pipeline.Vocabulary.Manuscripts;

/// <summary>A paragraph or a table; the family is closed.</summary>
public abstract record ManuscriptBlock
{
    private protected ManuscriptBlock(SourceRef source) => Source = source;

    public SourceRef Source { get; init; }
}

/// <summary>A paragraph with the formatting that may carry meaning, resolved through its styles.</summary>
/// <param name="Inlines">Its content; no two neighbouring text runs have equal format.</param>
/// <param name="Format">Resolved paragraph properties.</param>
/// <param name="List">Its place in a list, or null.</param>
public sealed record ManuscriptParagraph(Seq<ManuscriptInline> Inlines, ParagraphFormat Format, ListMark? List, SourceRef Source)
    : ManuscriptBlock(Source)
{
    /// <summary>Names of the bookmarks that start in it, which links to "#name" lead to.</summary>
    public Seq<string> Bookmarks { get; init; } = [];

    /// <summary>
    /// What Word made all of it with, where that is a list it gathers itself: "TOC" (also lists of tables and figures),
    /// "INDEX", "TOA" (authorities), "BIBLIOGRAPHY"; else null.
    /// </summary>
    public string? MadeBy { get; init; }
}

/// <summary>A table on a rectangular grid.</summary>
/// <param name="Columns">Number of grid columns, at least 1.</param>
/// <param name="Rows">Its rows, each with the cells that start in it.</param>
/// <param name="HasBorders">Whether any rule is drawn; layout tables usually have none.</param>
public sealed record ManuscriptTable(int Columns, Seq<ManuscriptRow> Rows, bool HasBorders, SourceRef Source) : ManuscriptBlock(Source)
{
    /// <summary>Names of the bookmarks that start directly before it.</summary>
    public Seq<string> Bookmarks { get; init; } = [];
}

/// <param name="IsHeader">Marked to be repeated at the top of each page.</param>
public sealed record ManuscriptRow(Seq<ManuscriptCell> Cells, bool IsHeader);

/// <summary>A cell, at its grid place; cells that a merge covers do not appear.</summary>
/// <param name="Column">First grid column, from 0.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="RowSpan">At least 1.</param>
public sealed record ManuscriptCell(int Column, int ColumnSpan, int RowSpan, Seq<ManuscriptBlock> Blocks, SourceRef Source);

/// <summary>Where the lines of a paragraph are set.</summary>
public enum TextAlignment
{
    Start,
    Center,
    End,
    Justify,
}

/// <summary>Paragraph properties, resolved.</summary>
/// <param name="StyleId">Id of the paragraph style; null for the default one.</param>
/// <param name="StyleName">Its English built-in or own name ("heading 1", "Caption").</param>
/// <param name="OutlineLevel">1 to 9 where the style or the paragraph is a heading; else null.</param>
/// <param name="IndentStart">Left indent (right in right-to-left text).</param>
/// <param name="IndentEnd">Right indent.</param>
/// <param name="FirstLine">First-line indent, negative where it hangs.</param>
/// <param name="SpaceBefore">Space above.</param>
/// <param name="SpaceAfter">Space below.</param>
/// <param name="PageBreakBefore">Starts a new page.</param>
/// <param name="IsInTextBox">Came out of a text box or frame.</param>
/// <param name="RightToLeft">Paragraph direction.</param>
public sealed record ParagraphFormat(
    string? StyleId = null,
    string? StyleName = null,
    int? OutlineLevel = null,
    TextAlignment Alignment = TextAlignment.Start,
    Points IndentStart = default,
    Points IndentEnd = default,
    Points FirstLine = default,
    Points SpaceBefore = default,
    Points SpaceAfter = default,
    bool PageBreakBefore = false,
    bool IsInTextBox = false,
    bool RightToLeft = false
)
{
    public static ParagraphFormat Default { get; } = new();

    /// <summary>Whether it has rules on all four sides; Word draws one frame around such paragraphs in a row.</summary>
    public bool HasBorders { get; init; }

    /// <summary>What staff say that it is; null where only its look tells.</summary>
    public ParagraphRole? Role { get; init; }
}

/// <summary>A list paragraph's mark as Word would print it.</summary>
/// <param name="ListId">Equal for paragraphs of one list.</param>
/// <param name="Level">0 for the outermost.</param>
/// <param name="IsOrdered">Numbered or lettered, not bulleted.</param>
/// <param name="NumberFormat">Word's name of the format ("decimal", "lowerLetter", "bullet"; ECMA-376 part 1 §17.18.59).</param>
/// <param name="Number">The item's own number, from its start value; 0 for a bullet.</param>
/// <param name="Label">The printed mark ("2.1.", "(a)", "•").</param>
public sealed record ListMark(string ListId, int Level, bool IsOrdered, string NumberFormat, int Number, string Label);
