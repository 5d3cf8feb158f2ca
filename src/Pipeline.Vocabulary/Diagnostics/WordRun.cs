namespace Pipeline.Vocabulary.Diagnostics;

public enum WordState
{
    Kept,
    Removed,
    Added,
}

/// <summary>Words in a row that are kept, removed or added; the runs of a text in order give it before and after.</summary>
public sealed record WordRun(WordState State, string Text);
