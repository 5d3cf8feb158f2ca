using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation.Rules;

/// <summary>Words of the manuscript are nowhere in the article, and no rule says why.</summary>
internal static class TextUnaccounted
{
    public static Rule Rule { get; } =
        new(
            "LEDG001",
            Severity.Error,
            "Words in no account",
            "Every word of a manuscript is printed, read as metadata or left out by a rule that says so. These words are none of it, so they may be lost.",
            "House rule: nothing is lost, and it is proved",
            "a sentence of the manuscript that the article does not have",
            "the sentence in the article, or a finding that says why it is not",
            "Compare the place in the manuscript with the proof; where the words are missing, move them in the manuscript or report the case."
        );

    public static Diagnostic At(SourceRef place, string words) =>
        Rule.At(place, "These words of the manuscript are nowhere in the article, and no rule says why.", words);
}
