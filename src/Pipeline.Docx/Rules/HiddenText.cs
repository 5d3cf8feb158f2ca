using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Text is formatted as hidden.</summary>
internal static class HiddenText
{
    public static Rule Rule { get; } =
        new(
            "DOCX023",
            Severity.Notice,
            "Hidden text left out",
            "Text formatted as hidden is not printed by Word and not published.",
            "ECMA-376 part 1 §17.3.2.41",
            "a note to self formatted as hidden",
            "the document without it",
            "If the words belong in the article, clear Hidden in Word's font dialog."
        );

    public static Diagnostic At(SourceRef place, string text) => Rule.At(place, "Hidden text was left out.", text);
}
