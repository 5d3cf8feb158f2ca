using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS037: a description that repeats the caption.</summary>
internal sealed class AltTextRepeatsCaption()
    : ConsumerRule(
        new(
            "JATS037",
            Severity.Query,
            "Description repeats the caption",
            "The caption is read out anyway; the description tells what is to be seen.",
            "JATS4R accessibility",
            "alt-text “Routes home.” under the caption “Routes home.”",
            "alt-text “Map with arrows to Padang.”",
            "Describe what the picture shows."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("alt-text")
            .Where(text =>
                text.Ancestors("fig").FirstOrDefault()?.Element("caption") is { } caption
                && JatsArticle.TextOf(text) is { Length: > 0 } words
                && caption.Elements().Any(part => JatsArticle.TextOf(part) == words)
            )
            .Select(text => At(text, "The description of the picture only repeats its caption.", JatsArticle.TextOf(text)));
}
