using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The package, or its main part, cannot be unpacked.</summary>
internal static class DamagedPackage
{
    public static Rule Rule { get; } =
        new(
            "DOCX003",
            Severity.Error,
            "Damaged file",
            "The package cannot be unpacked, usually because it was cut short on its way.",
            "PKWARE APPNOTE 4.3; ECMA-376 part 2 §7.3",
            "the first half of a DOCX file",
            "the whole file",
            "Ask the author to send the file again."
        );

    public static Diagnostic At(SourceRef file) => Rule.At(file, "The file is damaged or incomplete: it cannot be unpacked.");
}
