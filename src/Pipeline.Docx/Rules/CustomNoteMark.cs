using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A note has a mark of the author's choice.</summary>
internal static class CustomNoteMark
{
    public static Rule Rule { get; } =
        new(
            "DOCX091",
            Severity.Info,
            "Own mark of a note",
            "The note is not numbered by Word; its mark is the author's and is printed as it is.",
            "ECMA-376 part 1 §17.11.14 (customMarkFollows)",
            "a footnote marked *",
            "a footnote numbered by Word",
            "Nothing, unless the note should be numbered with the others."
        );

    public static Diagnostic At(SourceRef place, string mark) => Rule.At(place, $"A note keeps the author's own mark, {mark}.", mark);
}
