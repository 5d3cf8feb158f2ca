using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The document is encrypted.</summary>
internal static class PasswordProtected
{
    public static Rule Rule { get; } =
        new(
            "DOCX002",
            Severity.Error,
            "Password-protected",
            "An encrypted document cannot be opened without its password.",
            "MS-OFFCRYPTO §2.3.4",
            "a document that asks for a password when it is opened",
            "the same document saved without a password",
            "Ask the author to take the password off (File, Info, Protect Document) and to send it again."
        );

    public static Diagnostic At(SourceRef file) => Rule.At(file, "The document is password-protected, so it cannot be opened.");
}
