using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison;

public enum BlockState
{
    Same,
    Changed,
    Added,
    Removed,
    MovedHere,
    MovedAway,
}

/// <summary>One heading, paragraph, cell or field of the two files laid over each other.</summary>
/// <param name="Element">Name of its element ("p").</param>
/// <param name="Place">Where, in an editor's words.</param>
/// <param name="Runs">Its words; joined they are its text in both files, or the first words of what moved away.</param>
/// <param name="From">Where a block that moved here stood before; else null.</param>
/// <param name="To">Where a block that moved away stands now; else null.</param>
/// <param name="Language">The language of its text as the file has it ("id"), null where it does not say.</param>
public sealed record MarkedBlock(
    string Element,
    BlockState State,
    string Place,
    Seq<WordRun> Runs,
    string? From = null,
    string? To = null,
    string? Language = null
);
