using Pipeline.Docx.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Stories;

/// <summary>What else is true of a piece of text: tracked, or hidden.</summary>
/// <param name="Kind">What is true of it.</param>
/// <param name="Author">Who tracked the change; empty where the file does not say.</param>
internal sealed record TextMark(TextMarkKind Kind, string Author)
{
    /// <summary>Whether the text is left out of the manuscript.</summary>
    public bool IsLeftOut => Kind is TextMarkKind.Deleted or TextMarkKind.MovedAway or TextMarkKind.Hidden;

    /// <summary>The rule that says so.</summary>
    public Rule Rule =>
        Kind switch
        {
            TextMarkKind.Inserted or TextMarkKind.MovedHere => TrackedInsertion.Rule,
            TextMarkKind.Deleted or TextMarkKind.MovedAway => TrackedDeletion.Rule,
            _ => HiddenText.Rule,
        };
}

/// <summary>The kinds of <see cref="TextMark"/>.</summary>
internal enum TextMarkKind
{
    Inserted,
    MovedHere,
    Deleted,
    MovedAway,
    Hidden,
}
