using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation.Rules;

/// <summary>Text of the article is on none of its pages.</summary>
internal static class NotOnPages
{
    public static Rule Rule { get; } =
        new(
            "LEDG004",
            Severity.Error,
            "Text missing from the pages",
            "The article holds the words and the typeset pages do not, so that readers of the PDF would not see them.",
            "House rule: nothing is lost, and it is proved",
            "a paragraph that is set on no page",
            "the same words in the article and on its pages",
            "Report the case; it is a mistake of this program."
        );

    public static Diagnostic At(SourceRef place, string words) =>
        Rule.At(place, "Some of these words are on none of the typeset pages.", words);
}
