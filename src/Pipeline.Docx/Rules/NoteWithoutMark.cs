using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>No mark in the text refers to the note.</summary>
internal static class NoteWithoutMark
{
    public static Rule Rule { get; } =
        new(
            "DOCX032",
            Severity.Query,
            "Note without a mark",
            "The file holds the note, but nothing in the text refers to it, so it is not printed.",
            "ECMA-376 part 1 §17.11",
            "a footnote whose mark was deleted",
            "a note with its mark",
            "Look whether the note belongs in the article."
        );

    public static Diagnostic At(SourceRef place, string text) =>
        Rule.At(place, "A note that no mark in the text refers to was left out.", text);
}
