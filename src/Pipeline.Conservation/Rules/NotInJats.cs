using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation.Rules;

/// <summary>Text of the article is not in the XML that was written of it.</summary>
internal static class NotInJats
{
    public static Rule Rule { get; } =
        new(
            "LEDG003",
            Severity.Error,
            "Text missing from article.xml",
            "The article holds the words and the XML written of it does not, so that indexing services would not get them.",
            "House rule: nothing is lost, and it is proved",
            "a caption that the XML lacks",
            "the same words in the article and in its XML",
            "Report the case; it is a mistake of this program."
        );

    public static Diagnostic At(SourceRef place, string words) =>
        Rule.At(place, "These words of the article are not in article.xml.", words);
}
