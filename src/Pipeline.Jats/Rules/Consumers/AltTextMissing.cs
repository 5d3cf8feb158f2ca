using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS036: a picture without a description.</summary>
internal sealed class AltTextMissing()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Picture without a description",
            "Those who cannot see a picture read its description; PDF/UA and archives ask for it.",
            "JATS4R accessibility; WCAG 2.2, 1.1.1",
            "<graphic xlink:href=\"media/map.png\"/>",
            "<graphic …><alt-text>Map of the strait with three ferry lines.</alt-text></graphic>",
            "Give the description in the manuscript or under altTexts in article.yaml; an empty one says that the picture is decoration."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public const string Code = "JATS036";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var graphic in article.Elements("graphic", "inline-graphic"))
        {
            var text = graphic.Element("alt-text") ?? graphic.Parent?.Element("alt-text");
            if (text is null)
                yield return At(graphic, "The picture has no description for those who cannot see it.", JatsArticle.AddressOf(graphic));
            else if (Undescribed.Is(text.Value))
                yield return At(
                    Severity.Notice,
                    graphic,
                    "Only words that say so stand in place of the picture’s description.",
                    text.Value
                );
        }
    }
}
