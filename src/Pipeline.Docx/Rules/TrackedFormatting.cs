using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Formatting changed with tracking on.</summary>
internal static class TrackedFormatting
{
    public static Rule Rule { get; } =
        new(
            "DOCX022",
            Severity.Info,
            "Tracked formatting accepted",
            "The new formatting is used; the earlier one is forgotten.",
            "ECMA-376 part 1 §17.13.5.29, §17.13.5.31",
            "a word made bold with tracking on",
            "the same word after Accept Change",
            "Nothing, unless the formatting looks wrong."
        );

    public static Diagnostic At(SourceRef part, int count) => Rule.At(part, $"{count} tracked change(s) of formatting were accepted.");
}
