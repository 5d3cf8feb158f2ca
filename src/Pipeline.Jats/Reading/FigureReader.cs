using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Reading;

/// <summary>Reads figures with their panels.</summary>
internal sealed class FigureReader(BlockReader blocks)
{
    public Figure Read(XElement element, bool isCareful)
    {
        var graphics = element.Elements("graphic").ToList();
        var picture = graphics.Count > 1 ? null : graphics.FirstOrDefault() ?? element.Descendants("graphic").FirstOrDefault();
        var (caption, notes) = blocks.Caption(element.Element("caption"), isCareful);
        return new(
            element.Attribute("id")?.Value ?? string.Empty,
            element.Element("label")?.Value,
            caption,
            picture?.Attribute(JatsNames.Href)?.Value is { Length: > 0 } href ? InlineReader.MediaName(href) : null,
            picture is null ? null : InlineReader.AltText(picture) ?? InlineReader.AltText(element),
            default,
            default,
            notes,
            blocks.PlaceOf(element)
        )
        {
            Panels = graphics.Count > 1 ? graphics.Select(graphic => Panel(graphic, isCareful)).ToSeq() : [],
        };
    }

    private Panel Panel(XElement graphic, bool isCareful) =>
        new(
            graphic.Element("label")?.Value,
            blocks.Caption(graphic.Element("caption"), isCareful).Caption,
            graphic.Attribute(JatsNames.Href)?.Value is { Length: > 0 } href ? InlineReader.MediaName(href) : null,
            InlineReader.AltText(graphic),
            default,
            default,
            blocks.PlaceOf(graphic)
        );
}
