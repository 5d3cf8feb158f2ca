using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>Ordinary text stands where a field keeps its instruction.</summary>
internal static class FieldInstructionText
{
    public static Rule Rule { get; } =
        new(
            "DOCX019",
            Severity.Notice,
            "Text inside a field instruction",
            "Word does not show it, but it may be text that slipped in.",
            "ECMA-376 part 1 §17.16.18",
            "{ IF text }{ result }",
            "the text outside the field",
            "Look whether the words belong in the article."
        );

    public static Diagnostic At(SourceRef place, string text) =>
        Rule.At(place, "Text inside a field's instruction, which Word does not show, was left out.", text);
}
