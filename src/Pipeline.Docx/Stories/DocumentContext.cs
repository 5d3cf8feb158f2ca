using Pipeline.Docx.Citations;
using Pipeline.Docx.Conservation;
using Pipeline.Docx.Lists;
using Pipeline.Docx.Packaging;
using Pipeline.Docx.Pictures;
using Pipeline.Docx.Styles;

namespace Pipeline.Docx.Stories;

/// <summary>What every story of one manuscript shares while it is read.</summary>
internal sealed record DocumentContext(
    DocxPackage Package,
    Findings Findings,
    StyleSheet Styles,
    RunFormats RunFormats,
    ParagraphFormats ParagraphFormats,
    NumberingDefinitions Numbering,
    PictureStore Pictures,
    CitationData CitationData
)
{
    public Inventory Inventory { get; } = new();

    public NoteMarks Notes { get; } = new();

    public CommentAnchors Comments { get; } = new();

    public BookmarkReferences References { get; } = new();

    public RevisionCounts Revisions { get; } = new();

    public CitationLog Citations { get; } = new(Findings);

    public ZoteroBookmarks Zotero { get; } = new(Package);
}
