using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A passage is stored in several forms, of which a program reads one.</summary>
internal static class AlternativeForm
{
    public static Rule Rule { get; } =
        new(
            "DOCX090",
            Severity.Info,
            "Second form passed over",
            "Word stores some drawings and text boxes twice, for newer and for older programs; both hold the same, and one is read.",
            "ECMA-376 part 3 §9.3",
            "a text box stored as a drawing and again as VML",
            "the text box once",
            "Nothing."
        );

    public static Diagnostic At(SourceRef part, int count) =>
        Rule.At(part, $"{count} passage(s) are stored in a second form for other programs; that form was passed over.");
}
