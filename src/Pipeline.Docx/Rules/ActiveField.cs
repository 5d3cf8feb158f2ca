using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A field would load something from outside.</summary>
internal static class ActiveField
{
    public static Rule Rule { get; } =
        new(
            "DOCX016",
            Severity.Notice,
            "Field that loads from outside",
            "Word fills such a field from another file; here it is never run and its stored text is used.",
            "ECMA-376 part 1 §17.16.5 (INCLUDETEXT, INCLUDEPICTURE, DDE, LINK)",
            "{ INCLUDETEXT \"chapter.docx\" }",
            "the text itself",
            "Check that the stored text is complete and current."
        );

    public static Diagnostic At(SourceRef place, string field) =>
        Rule.At(place, $"A field that loads from outside ({field}) was not run; its stored result was kept.");
}
