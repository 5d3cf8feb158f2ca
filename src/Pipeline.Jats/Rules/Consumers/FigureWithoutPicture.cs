using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS038: a figure without a picture.</summary>
internal sealed class FigureWithoutPicture()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Figure without a picture",
            "A caption alone shows nothing.",
            "JATS4R display objects",
            "<fig><caption>…</caption></fig>",
            "<fig><caption>…</caption><graphic xlink:href=\"media/map.png\"/></fig>",
            "Insert the picture into the manuscript as PNG, JPEG or SVG."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Archive
    )
{
    public const string Code = "JATS038";

    private static readonly HashSet<string> Pictures = new(StringComparer.Ordinal)
    {
        "graphic",
        "media",
        "alternatives",
        "table-wrap",
        "disp-formula",
        "code",
        "preformat",
        "array",
        "chem-struct-wrap",
    };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("fig")
            .Where(figure => !figure.Elements().Any(part => Pictures.Contains(part.Name.LocalName)))
            .Select(figure => At(figure, "The figure has no picture.", JatsArticle.TextOf(figure.Element("label"))));
}
