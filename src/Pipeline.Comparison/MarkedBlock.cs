using Pipeline.Vocabulary;

namespace Pipeline.Comparison;

public enum BlockState
{
    Same,
    Changed,
    Added,
    Removed,
    MovedHere,
}

/// <summary>One heading, paragraph, cell or field of the two files laid over each other.</summary>
/// <param name="Element">Name of its element ("p").</param>
/// <param name="Place">Where, in an editor's words.</param>
/// <param name="Runs">Its words; joined they are its text in both files.</param>
/// <param name="From">For a block that moved, where it stood before; else null.</param>
public sealed record MarkedBlock(string Element, BlockState State, string Place, Seq<WordRun> Runs, string? From = null);
