using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class DanglingLink
{
    public static Rule Rule { get; } =
        new(
            "TYPE007",
            Severity.Notice,
            "Cross-reference to nothing",
            "The words point to a figure, note, section or reference that the article does not hold, so they were set without a link.",
            "PDF/UA-1 (ISO 14289-1) §7.18.5: a link leads somewhere.",
            "\"see Figure 9\" in an article with two figures.",
            "\"see Figure 2\".",
            "Ask the author what is meant, and correct the manuscript."
        );
}
