using Pipeline.Docx.Charts;
using Pipeline.Docx.Packaging;
using Pipeline.Docx.Pictures;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Reads drawings, of DrawingML (ECMA-376 part 1 §20.4) and of the older VML (part 4 §19): pictures go into the line,
/// text boxes after the paragraph, data of charts beside it, and what is nothing of these is reported.
/// </summary>
internal sealed class DrawingReader(StoryReader story)
{
    private const string DiagramBullet = "•";

    private readonly List<ManuscriptBlock> _textBoxes = [];
    private readonly List<ManuscriptBlock> _figureWords = [];
    private bool _hasContent;
    private int _shapes;
    private int _boxes;
    private int _pictures;
    private int _diagrams;

    /// <summary>The blocks of the text boxes met since the last call.</summary>
    public List<ManuscriptBlock> TakeTextBoxes()
    {
        List<ManuscriptBlock> taken = [.. _textBoxes];
        _textBoxes.Clear();
        return taken;
    }

    /// <summary>The blocks that stand in place of the charts and diagrams met since the last call.</summary>
    public List<ManuscriptBlock> TakeFigureWords()
    {
        List<ManuscriptBlock> taken = [.. _figureWords];
        _figureWords.Clear();
        return taken;
    }

    /// <param name="drawing">A w:drawing, w:pict or w:object.</param>
    /// <param name="inlines">Where its pictures go.</param>
    /// <param name="link">The hyperlink around it.</param>
    public void Read(OoxmlElement drawing, InlineBuilder inlines, string? link)
    {
        (_hasContent, _shapes, _boxes, _pictures) = (false, 0, 0, 0);
        ReadChildren(drawing, new DrawingPlace(DrawingFrame.Of(drawing), inlines, link, default));
        if (_shapes > 0 && !_hasContent)
            story.Findings.Add(UncarriedObject.Shapes(inlines.Here(), _shapes));
        else if (_boxes > 1 && _shapes > _boxes && _pictures == 0)
            story.Findings.Add(UncarriedObject.Drawing(inlines.Here(), _shapes));
    }

    private void ReadChildren(OoxmlElement parent, DrawingPlace place)
    {
        foreach (var child in AlternateContent.Resolve(parent.Children))
            ReadElement(child, place);
    }

    private void ReadElement(OoxmlElement element, DrawingPlace place)
    {
        switch (element.Name)
        {
            case "pic:pic":
                var turn = place.Turn.After(ShapeTurn.Of(element.Child("pic:spPr")?.Child("a:xfrm")));
                AddPicture(element, element.Child("pic:blipFill"), place with { Frame = place.Frame.OfPicture(element), Turn = turn });
                break;
            case "a:blipFill":
                AddPicture(element, element, Measures.IsOn(element["rotWithShape"]) ? place : place with { Turn = default });
                break;
            case "v:imagedata":
                AddPicture(element, element, place);
                break;
            case "w:txbxContent":
                AddTextBox(element, place);
                break;
            case "wpg:wgp" or "wpg:grpSp" or "wpc:wpc":
                ReadChildren(
                    element,
                    place with
                    {
                        Frame = place.Frame.ForMembers(),
                        Turn = place.Turn.After(ShapeTurn.Of(element.Child("wpg:grpSpPr")?.Child("a:xfrm"))),
                    }
                );
                break;
            case "c:chart" or "cx:chart":
                AddChart(element, place);
                break;
            case "dgm:relIds":
                AddDiagram(element, place);
                break;
            case "a:p":
                AddDrawnWords(element, DrawingText.Of(element), place);
                break;
            case "v:textpath":
                AddDrawnWords(element, element["string"]?.Trim() ?? string.Empty, place);
                break;
            case "v:shape" when IsWatermark(element):
                Report(
                    element,
                    UnknownContent.LeftOut(place.Inlines.Here(), "a watermark", element.Child("v:textpath")?["string"] ?? string.Empty)
                );
                break;
            case "v:shape" or "v:rect" or "v:roundrect" or "v:oval" or "v:line" or "v:polyline" or "v:group":
                if (element["o:hr"] is null && element.Name != "v:group")
                    _shapes++;
                ReadChildren(
                    element,
                    place with
                    {
                        Frame = place.Frame.OfShape(element),
                        Turn = place.Turn.After(ShapeTurn.OfShape(element)),
                    }
                );
                break;
            case "wps:wsp":
                _shapes++;
                ReadChildren(element, place with { Turn = place.Turn.After(ShapeTurn.Of(element.Child("wps:spPr")?.Child("a:xfrm"))) });
                break;
            default:
                if (Finding(element, place) is { } finding)
                    Report(element, finding);
                else
                    ReadChildren(element, place);
                break;
        }
    }

    /// <summary>The finding for an object that cannot be carried over, or null for an element that only holds others.</summary>
    private static Diagnostic? Finding(OoxmlElement element, DrawingPlace place)
    {
        var here = place.Inlines.Here();
        return element.Name switch
        {
            "o:OLEObject" when element["Type"] == "Link" => ExternalContent.LinkedObject(here, element["ProgID"]),
            "o:OLEObject" when EquationObject.IsEquation(element["ProgID"]) => EquationObject.At(here, element["ProgID"]!),
            "o:OLEObject" => UncarriedObject.Embedded(here, element["ProgID"]),
            "w:control" => UncarriedObject.Control(here),
            "w14:contentPart" or "w:contentPart" => UncarriedObject.Ink(here),
            _ => null,
        };
    }

    private void Report(OoxmlElement element, Diagnostic finding)
    {
        _hasContent = true;
        story.Inventory.LeaveOutAll(element, finding.Code);
        story.Findings.Add(finding);
    }

    /// <param name="picture">The element that is the picture.</param>
    /// <param name="fill">What names the picture's part and what is cut off it (pic:blipFill, a:blipFill or v:imagedata), or null.</param>
    private void AddPicture(OoxmlElement picture, OoxmlElement? fill, DrawingPlace place)
    {
        _hasContent = true;
        _pictures++;
        var source = place.Inlines.Here();
        story.Inventory.Keep(picture, source);
        var name = MediaName(fill, place);
        var frame = place.Frame.Turned(place.Turn.Turn);
        var link = story.Part.Find(frame.LinkId)?.Target is { } target ? Links.Checked(target, source, story.Findings) : place.Link;
        place.Inlines.Add(
            new ManuscriptPicture(name, frame.AltText, frame.Width, frame.Height, frame.IsDecorative, frame.IsAnchored, link, source)
        );
    }

    /// <summary>Name of the stored picture; null, with a finding, where the file holds none.</summary>
    private string? MediaName(OoxmlElement? fill, DrawingPlace place)
    {
        var here = place.Inlines.Here();
        var blip = fill?.Name == "v:imagedata" ? fill : fill?.Child("a:blip");
        var drawing = blip?.Descendants("asvg:svgBlip").FirstOrDefault();
        var candidates = new[] { blip?["r:embed"], blip?["r:id"], drawing?["r:embed"], blip?["r:link"], blip?["r:href"] };
        var found = candidates.Select(story.Part.Find).OfType<Relationship>().ToList();
        foreach (var part in found.Where(relationship => !relationship.IsExternal))
        {
            if (story.Context.Pictures.Store(part.Target, View(fill!, place), here) is { } name)
                return name;
        }

        if (found.Find(relationship => relationship.IsExternal) is { } external)
            story.Findings.Add(ExternalContent.Picture(here, external.Target));
        else if (found.Count == 0)
            story.Findings.Add(UnusablePicture.Missing(here));
        return null;
    }

    private static PictureView View(OoxmlElement fill, DrawingPlace place)
    {
        var (width, height) = (place.Frame.Width, place.Frame.Height);
        bool? isTall = width > Points.Zero && height > Points.Zero && width != height ? height > width : null;
        return new(CropOf(fill), place.Turn.Turn, place.Turn.IsTilted, isTall);
    }

    private static Crop CropOf(OoxmlElement fill)
    {
        if (fill.Name == "v:imagedata")
            return Crop.Of(
                Measures.Fraction(fill["cropleft"]),
                Measures.Fraction(fill["croptop"]),
                Measures.Fraction(fill["cropright"]),
                Measures.Fraction(fill["cropbottom"])
            );
        return fill.Child("a:srcRect") is { } source
            ? Crop.Of(
                Measures.Percentage(source["l"]),
                Measures.Percentage(source["t"]),
                Measures.Percentage(source["r"]),
                Measures.Percentage(source["b"])
            )
            : default;
    }

    private void AddTextBox(OoxmlElement content, DrawingPlace place)
    {
        _hasContent = true;
        _boxes++;
        story.Inventory.Move(content, TextBoxRead.Rule);
        var blocks = story.ReadTextBox(content);
        if (PlainText.Of(blocks) is { Length: > 0 } text)
            story.Findings.Add(TextBoxRead.At(place.Inlines.Here(), text));
        _textBoxes.AddRange(blocks);
    }

    /// <summary>Words drawn as shapes and WordArt follow the paragraph as those of text boxes do.</summary>
    private void AddDrawnWords(OoxmlElement drawn, string text, DrawingPlace place)
    {
        story.Inventory.MoveAll(drawn, TextBoxRead.Rule);
        if (text.Length == 0)
            return;
        _hasContent = true;
        story.Findings.Add(TextBoxRead.At(place.Inlines.Here(), text));
        _textBoxes.Add(DrawnParagraph.Of(text, place.Inlines.Here()));
    }

    /// <summary>The chart's place is kept for the picture that the author will send; its data stand there as a table.</summary>
    private void AddChart(OoxmlElement chart, DrawingPlace place)
    {
        var here = place.Inlines.Here();
        var (root, part) = Part(chart["r:id"]);
        var blocks = root?.Name switch
        {
            "c:chartSpace" => ChartTable.Of(ChartReader.Read(root, ShapesOn(part, root)), here),
            "cx:chartSpace" => ChartTable.Of(ExtendedChartReader.Read(root), here),
            _ => [],
        };
        Report(
            chart,
            blocks.Count > 0
                ? ChartAsTable.At(here, PlainText.Of(blocks))
                : UncarriedObject.Chart(here, root is null ? string.Empty : TextMarks.PlainText(root))
        );
        _figureWords.AddRange(blocks);
        KeepPlace(place);
    }

    private OoxmlElement? ShapesOn(string chart, OoxmlElement root)
    {
        var id = root.Child("c:userShapes")?["r:id"];
        var shapes = story
            .Context.Package.Relationships(chart)
            .FirstOrDefault(relationship => relationship.Id == id && !relationship.IsExternal);
        return shapes is null ? null : story.Context.Package.ReadXml(shapes.Target).Root;
    }

    private void AddDiagram(OoxmlElement ids, DrawingPlace place)
    {
        var here = place.Inlines.Here();
        var words = DiagramReader.Read(ids, story.Part, story.Context.Package);
        var list = $"diagram-{story.Part.Name}-{++_diagrams}";
        _figureWords.AddRange(
            words.Select(item =>
                DrawnParagraph.Of(item.Text, here, new ListMark(list, item.Level, IsOrdered: false, "bullet", 0, DiagramBullet))
            )
        );
        Report(
            ids,
            words.Count > 0 ? DiagramAsList.At(here, string.Join(" / ", words.Select(item => item.Text))) : UncarriedObject.Diagram(here)
        );
        KeepPlace(place);
    }

    private static void KeepPlace(DrawingPlace place)
    {
        var frame = place.Frame;
        place.Inlines.Add(
            new ManuscriptPicture(
                null,
                frame.AltText,
                frame.Width,
                frame.Height,
                IsDecorative: false,
                frame.IsAnchored,
                place.Link,
                place.Inlines.Here()
            )
        );
    }

    /// <summary>Word names the shapes of its watermarks so.</summary>
    private static bool IsWatermark(OoxmlElement shape) =>
        (shape["id"] ?? string.Empty).StartsWith("PowerPlusWaterMarkObject", StringComparison.Ordinal)
        || (shape["o:spid"] ?? string.Empty).StartsWith("PowerPlusWaterMarkObject", StringComparison.Ordinal);

    private (OoxmlElement? Root, string Part) Part(string? id) =>
        story.Part.Find(id) is { IsExternal: false } relationship
            ? (story.Context.Package.ReadXml(relationship.Target).Root, relationship.Target)
            : (null, string.Empty);

    private readonly record struct DrawingPlace(DrawingFrame Frame, InlineBuilder Inlines, string? Link, ShapeTurn Turn);
}
