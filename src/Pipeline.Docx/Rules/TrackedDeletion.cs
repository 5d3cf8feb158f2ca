using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Text deleted or moved away with tracking on.</summary>
internal static class TrackedDeletion
{
    public static Rule Rule { get; } =
        new(
            "DOCX021",
            Severity.Notice,
            "Tracked deletion accepted",
            "The text is left out although nobody has accepted the change in Word.",
            "ECMA-376 part 1 §17.13.5.14, §17.13.5.22",
            "a word deleted with tracking on",
            "the text after Accept Change",
            "Check that the change is meant to stand; settle the changes in Word if not."
        );

    public static Diagnostic Deleted(SourceRef place, string author, string text) =>
        Rule.At(place, $"Text deleted{By.Author(author)} with tracking was left out.", text);

    public static Diagnostic Moved(SourceRef place, string author, string text) =>
        Rule.At(place, $"Text moved away{By.Author(author)} with tracking was left out at its old place.", text);
}
