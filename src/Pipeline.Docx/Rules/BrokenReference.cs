using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>A cross-reference field names a bookmark that is no longer there.</summary>
internal static class BrokenReference
{
    public static Rule Rule { get; } =
        new(
            "DOCX070",
            Severity.Query,
            "Cross-reference to a missing place",
            "What the field pointed to was deleted, so its text is stale or says that the source was not found.",
            "ECMA-376 part 1 §17.16.5 (REF, PAGEREF, NOTEREF)",
            "see { REF _Ref20 \\h }, with no bookmark _Ref20",
            "see Figure 2",
            "Find out what is meant and put the cross-reference in again, or write it as text."
        );

    public static Diagnostic At(SourceRef place, string bookmark) =>
        Rule.At(place, $"A cross-reference leads to a place ({bookmark}) that the manuscript no longer holds; its last text was kept.");
}
