using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS021.</summary>
internal static class Restyled
{
    public static Rule Rule { get; } =
        new(
            "REFS021",
            Severity.Info,
            "Reference printed in the journal's style",
            "A list in one style reads as one list; the reference is printed from its fields, of which every one was sure.",
            "APA 7 §9 (Reference List) and §10 (Reference Examples); Chicago 17, chapter 15; NLM, Citing Medicine, chapters 1 and 2",
            "“Lind, Jan Peter. 2019. Tides. Quiet Studies 2 (1): 3-14”",
            "“Lind, J. P. (2019). Tides. Quiet Studies, 2(1), 3–14.”",
            "Nothing, unless a word of it stands in the wrong place; then correct the reference in the manuscript, or set “references: as-written” in journal.yaml."
        )
        {
            Account = AccountKind.Moved,
        };

    public static Diagnostic Of(Reference written, Reference printed) =>
        Rule.At(
            written.Source,
            written.Raw.Trim() == printed.Raw
                ? "The italics of this reference are set as the journal's style has them."
                : "This reference is printed in the journal's style.",
            written.Raw,
            printed.Raw
        );
}
