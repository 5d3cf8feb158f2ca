using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A field prints something the file does not hold.</summary>
internal static class FieldWithoutResult
{
    public static Rule Rule { get; } =
        new(
            "DOCX017",
            Severity.Query,
            "Field without a result",
            "Word works the field out when it is shown; the file does not store what it prints.",
            "ECMA-376 part 1 §17.16.18",
            "an equation field { EQ \\f(1;2) } with no stored result",
            "the result as text or as an equation",
            "Update the fields in Word (select all, F9), save and build again, or replace the field by text."
        );

    public static Diagnostic At(SourceRef place, string field) =>
        Rule.At(place, $"A field ({field}) has no stored result, so what it prints is missing.");
}
