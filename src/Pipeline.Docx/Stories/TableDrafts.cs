using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>A row as stored.</summary>
/// <param name="Before">Grid columns skipped before its first cell.</param>
/// <param name="After">Grid columns skipped after its last cell.</param>
internal sealed record DraftRow(List<DraftCell> Cells, int Before, int After, bool IsHeader);

/// <summary>A cell as stored.</summary>
/// <param name="Span">Grid columns, at least 1.</param>
internal sealed record DraftCell(int Span, CellMerge Vertical, CellMerge Horizontal, List<ManuscriptBlock> Blocks, SourceRef Source);

/// <summary>A cell's part in a merge.</summary>
internal enum CellMerge
{
    None,
    Start,
    Continue,
}
