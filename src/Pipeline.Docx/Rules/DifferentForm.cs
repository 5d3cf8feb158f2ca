using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The form of a passage that is not read says something else than the one that is.</summary>
internal static class DifferentForm
{
    public static Rule Rule { get; } =
        new(
            "DOCX094",
            Severity.Query,
            "Second form with other words",
            "Word stores some drawings and text boxes twice, for newer and for older programs. A program that changes one of them only leaves two texts, and which of them the author means cannot be told.",
            "ECMA-376 part 3 §9.3",
            "a text box of which a tool changed the newer form only",
            "both forms with the same words",
            "Ask the author which is right; saving the manuscript in Word makes both forms the same."
        )
        {
            Account = AccountKind.LeftOut,
        };

    public static Diagnostic At(SourceRef place, string words) =>
        Rule.At(place, "A passage is stored twice with different words; these, in the form for other programs, were left out.", words);
}
