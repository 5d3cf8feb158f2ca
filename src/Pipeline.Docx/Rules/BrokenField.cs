using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A field mark has no counterpart.</summary>
internal static class BrokenField
{
    public static Rule Rule { get; } =
        new(
            "DOCX018",
            Severity.Notice,
            "Field without an end",
            "A field that begins and never ends would hide all the text after it.",
            "ECMA-376 part 1 §17.16.18",
            "a field's first mark with no last mark",
            "a field with both",
            "Check the text at this place against the manuscript."
        );

    public static Diagnostic At(SourceRef place) =>
        Rule.At(place, "A field begins here and never ends; its mark was passed over and the text kept.");
}
