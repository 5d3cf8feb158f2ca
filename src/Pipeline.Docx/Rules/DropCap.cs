using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A drop capital was joined to its paragraph.</summary>
internal static class DropCap
{
    public static Rule Rule { get; } =
        new(
            "DOCX036",
            Severity.Info,
            "Drop capital joined",
            "Word keeps a drop capital in a paragraph of its own; it was joined to the rest of its word.",
            "ECMA-376 part 1 §17.3.1.11",
            "T | he border",
            "The border",
            "Nothing."
        );

    public static Diagnostic At(SourceRef place) => Rule.At(place, "A drop capital was joined to its paragraph.");
}
