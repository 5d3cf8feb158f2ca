using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

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
    string? Language = null
)
{
    /// <summary>The words that changed with some around each, or those that were added or removed; empty where the sentence holds them already.</summary>
    /// <param name="context">Characters of kept text left on either side of a change.</param>
    public Seq<WordRun> Untold(int context) =>
        this switch
        {
            _ when Message.EndsWith($" → {After}", StringComparison.Ordinal) => [],
            { Words.IsEmpty: false } => WordExcerpt.Of(Words, context),
            { Kind: ChangeKind.Added, After: { Length: > 0 } text } when !Message.EndsWith(text, StringComparison.Ordinal) =>
            [
                new(WordState.Added, text),
            ],
            { Kind: ChangeKind.Removed, Before: { Length: > 0 } text } when !Message.EndsWith(text, StringComparison.Ordinal) =>
            [
                new(WordState.Removed, text),
            ],
            _ => [],
        };
}
