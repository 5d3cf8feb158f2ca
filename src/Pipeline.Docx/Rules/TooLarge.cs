using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The package asks for more than the limits allow.</summary>
internal static class TooLarge
{
    public static Rule Rule { get; } =
        new(
            "DOCX006",
            Severity.Error,
            "Too large when unpacked",
            "A file that unpacks to a thousand times its size is made to exhaust the machine that opens it.",
            "House rule: limits on unpacked size, ratio, parts and nesting",
            "a 300 kB file whose text unpacks to 300 MB",
            "a manuscript of ordinary size",
            "Ask the author to save the document anew in Word; large supplements belong in files of their own."
        );

    public static Diagnostic At(SourceRef part) => Rule.At(part, "The document is far too large when unpacked and was not read further.");
}
