using Pipeline.Vocabulary;

namespace Pipeline.Comparison;

/// <summary>One difference.</summary>
/// <param name="Place">Where, in an editor's words ("section 4.2, paragraph 3"); as in the second file where it still stands.</param>
/// <param name="Field">Which part of it ("year"), or null where it is the whole.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Before">Text in the first file, null where there is none.</param>
/// <param name="After">Text in the second file, null where there is none.</param>
/// <param name="Words">Word by word, where a text changed; else empty.</param>
/// <param name="InA">Place in the first file, null for what was added.</param>
/// <param name="InB">Place in the second file, null for what was removed.</param>
/// <param name="Language">The language of the texts as the file has it ("id"), null where it does not say.</param>
public sealed record Change(
    ChangeKind Kind,
    Subject Subject,
    string Place,
    string? Field,
    string Message,
    string? Before,
    string? After,
    Seq<WordRun> Words,
    FilePlace? InA,
    FilePlace? InB,
    string? Language = null);
