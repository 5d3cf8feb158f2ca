using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The package holds a macro project.</summary>
internal static class MacrosIgnored
{
    public static Rule Rule { get; } =
        new(
            "DOCX013",
            Severity.Notice,
            "Macros",
            "Macros are programs; none is run or carried over.",
            "ECMA-376 part 1 §15.2 (embedded content); MS-OVBA",
            "a .docm file with a macro project",
            "a .docx file",
            "Nothing, unless the text depends on a macro."
        );

    public static Diagnostic At(SourceRef part) => Rule.At(part, "The document holds macros, which were ignored.");
}
