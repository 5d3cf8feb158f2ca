using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A paragraph names a list that is not there.</summary>
internal static class UnknownList
{
    public static Rule Rule { get; } =
        new(
            "DOCX037",
            Severity.Notice,
            "List not defined",
            "The paragraph belongs to a list that the file does not define, so its number is unknown.",
            "ECMA-376 part 1 §17.9",
            "a paragraph of list 7 in a file without list 7",
            "a paragraph of a list that is defined",
            "Check whether the paragraph should be numbered."
        );

    public static Diagnostic At(SourceRef place, string list) =>
        Rule.At(place, $"The paragraph belongs to a list ({list}) that the file does not define; it has no number.");
}
