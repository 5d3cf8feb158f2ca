using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation.Rules;

/// <summary>Paragraphs that hold nothing but spaces.</summary>
internal static class BlankText
{
    public static Rule Rule { get; } =
        new(
            "LEDG006",
            Severity.Info,
            "Spaces without words",
            "Paragraphs of nothing but spaces make distances on Word's page; the journal's layout makes its own.",
            "House rule: nothing is lost, and it is proved",
            "a paragraph of five spaces",
            "no paragraph",
            "Nothing."
        )
        {
            Account = AccountKind.LeftOut,
        };

    public static Diagnostic At(SourceRef first, int count) =>
        Rule.At(first, $"{count} paragraph(s) that hold nothing but spaces were left out; the first is here.");
}
