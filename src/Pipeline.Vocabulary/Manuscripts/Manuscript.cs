using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Vocabulary.Manuscripts;

/// <summary>An author's file as read: what Word shows, in reading order, before anyone has said what it means.</summary>
/// <param name="FileName">Name of the file, without folders.</param>
/// <param name="Properties">Document properties (docProps), which are often stale and never trusted alone.</param>
/// <param name="Body">The main story.</param>
/// <param name="Headers">Running heads and feet, one per part that a section uses.</param>
/// <param name="Notes">Footnotes and endnotes that a mark in the text refers to, in the order of their marks.</param>
/// <param name="Comments">Comments in document order.</param>
/// <param name="Media">Pictures, each stored once.</param>
public sealed record Manuscript(
    string FileName,
    DocumentProperties Properties,
    Seq<ManuscriptBlock> Body,
    Seq<HeaderFooter> Headers,
    Seq<ManuscriptNote> Notes,
    Seq<ManuscriptComment> Comments,
    Seq<Media> Media
)
{
    /// <summary>Everything the package holds, in the order of its parts, and what the reader did with it.</summary>
    public Seq<PackageItem> Items { get; init; } = [];

    /// <summary>What citation managers know of the works cited, in the order of the text.</summary>
    public Seq<ManuscriptCitation> Citations { get; init; } = [];
}

/// <summary>What the file says of itself; every field may be empty or stale.</summary>
public sealed record DocumentProperties(
    string? Title = null,
    string? Creator = null,
    string? Subject = null,
    string? Keywords = null,
    string? Language = null,
    string? Application = null
);

/// <summary>Which pages a header or footer part is shown on.</summary>
public enum HeaderKind
{
    Default,
    First,
    Even,
}

/// <summary>The text of one header or footer part.</summary>
public sealed record HeaderFooter(string Part, bool IsFooter, HeaderKind Kind, Seq<ManuscriptBlock> Blocks);

/// <summary>Footnote or endnote.</summary>
public enum NoteKind
{
    Footnote,
    Endnote,
}

/// <param name="Id">Unique in the manuscript, over both kinds ("footnote-2").</param>
/// <param name="CustomMark">The author's own mark ("*"), or null where Word numbers the note.</param>
public sealed record ManuscriptNote(string Id, NoteKind Kind, string? CustomMark, Seq<ManuscriptBlock> Blocks, SourceRef Source)
{
    /// <summary>Names of the bookmarks around its mark, by which the text refers to the note again.</summary>
    public Seq<string> Bookmarks { get; init; } = [];
}

/// <summary>A comment.</summary>
/// <param name="Date">Date and time as stored, in UTC where the file says so.</param>
/// <param name="Anchor">The first words the comment is about; null for a comment without a range.</param>
/// <param name="AnchorSource">Where those words stand; the comment's own place where it has no range.</param>
public sealed record ManuscriptComment(string Id, string Author, string? Date, string Text, string? Anchor, SourceRef AnchorSource)
{
    /// <summary>Initials of the author; null where the file gives none.</summary>
    public string? Initials { get; init; }

    /// <summary>Id of the comment it answers, or null.</summary>
    public string? ParentId { get; init; }

    /// <summary>Marked as done, itself or the comment it answers.</summary>
    public bool IsDone { get; init; }
}
