using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Text inserted or moved here with tracking on.</summary>
internal static class TrackedInsertion
{
    public static Rule Rule { get; } =
        new(
            "DOCX020",
            Severity.Notice,
            "Tracked insertion accepted",
            "The text is kept although nobody has accepted the change in Word.",
            "ECMA-376 part 1 §17.13.5.18, §17.13.5.25",
            "a word inserted with tracking on",
            "the same word after Accept Change",
            "Check that the change is meant to stand; settle the changes in Word if not."
        );

    public static Diagnostic Inserted(SourceRef place, string author, string text) =>
        Rule.At(place, $"A tracked insertion{By.Author(author)} was accepted.", after: text);

    public static Diagnostic Moved(SourceRef place, string author, string text) =>
        Rule.At(place, $"Text moved here{By.Author(author)} with tracking was kept in its new place.", after: text);
}
