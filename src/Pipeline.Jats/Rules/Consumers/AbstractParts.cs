using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS074: an abstract whose parts are not those of its kind.</summary>
internal sealed class AbstractParts()
    : ConsumerRule(
        new(
            "JATS074",
            Severity.Query,
            "Parts of an abstract",
            "A single section in an abstract divides nothing; pictures and films stand in figures, so that they carry label and description.",
            "JATS4R abstracts",
            "<abstract><sec>…</sec></abstract>",
            "<abstract><p>…</p></abstract>",
            "Take the section away, or put the picture into a figure."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var item in article.Elements("abstract", "trans-abstract"))
        {
            var kind = item.Attribute("abstract-type")?.Value;
            if (item.Element("p") is null && item.Elements("sec").Count() == 1)
                yield return At(item, "The abstract is a single section without a paragraph beside it.");
            if (kind == "graphical" && !item.Descendants("fig").Any(figure => figure.Descendants("graphic").Any()))
                yield return At(item, "The graphical abstract holds no figure.");
            if (
                kind is "video" or "audio"
                && !item.Descendants("fig").Descendants("media").Any(media => media.Attribute("mimetype")?.Value == kind)
            )
                yield return At(item, $"The {kind} abstract holds no figure with it.");
            if (kind is not ("video" or "audio") && item.Descendants("media").FirstOrDefault() is { } film)
                yield return At(film, "An abstract that is neither video nor audio holds a media file.");
            foreach (var picture in item.Descendants("graphic").Where(picture => !IsInFigure(picture)))
                yield return At(picture, "A picture in the abstract is not in a figure.");
        }
    }

    private static bool IsInFigure(XElement picture) =>
        (picture.Parent?.Name == "alternatives" ? picture.Parent.Parent : picture.Parent)?.Name == "fig";
}
