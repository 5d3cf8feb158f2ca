using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS020.</summary>
internal static class NotText
{
    public static Rule Rule { get; } =
        new(
            "REFS020",
            Severity.Error,
            "File of references is no Unicode text",
            "A text that is not in UTF-8 or UTF-16 would be read with wrong letters in its names, and nobody would see it.",
            "RFC 3629 §3 (UTF-8 definition); Unicode Standard §23.8 (byte order mark)",
            "references.txt saved as “Windows-1252”, or a spreadsheet renamed to references.txt",
            "references.txt saved as “UTF-8”",
            "Open the file in an editor and save it as UTF-8, or give the program the manuscript itself."
        );

    /// <param name="file">Its name.</param>
    public static Diagnostic Of(string file) =>
        Rule.At(new SourceRef(file), "The file is neither a Word document nor XML nor text in UTF-8 or UTF-16.");
}
