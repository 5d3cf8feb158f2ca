using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A part differs from its stored checksum.</summary>
internal static class WrongChecksum
{
    public static Rule Rule { get; } =
        new(
            "DOCX011",
            Severity.Error,
            "Checksum does not match",
            "The bytes of the part are not those that were packed, so its text may have changed on its way.",
            "PKWARE APPNOTE 4.4.7",
            "a DOCX with a byte altered in transfer",
            "the file as the author saved it",
            "Ask the author to send the file again."
        );

    public static Diagnostic At(string part) =>
        Rule.At(new SourceRef(part), $"The part {part} does not match its checksum; the file may have been damaged on its way.");
}
