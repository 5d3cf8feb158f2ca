using Pipeline.Docx.Packaging;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Reads drawings, of DrawingML (ECMA-376 part 1 §20.4) and of the older VML (part 4 §19): pictures go into the line,
/// text boxes after the paragraph, and what is neither is reported.
/// </summary>
internal sealed class DrawingReader(StoryReader story)
{
    private readonly List<ManuscriptBlock> _textBoxes = [];
    private bool _hasContent;
    private int _shapes;

    /// <summary>The blocks of the text boxes met since the last call.</summary>
    public List<ManuscriptBlock> TakeTextBoxes()
    {
        List<ManuscriptBlock> taken = [.. _textBoxes];
        _textBoxes.Clear();
        return taken;
    }

    /// <param name="drawing">A w:drawing, w:pict or w:object.</param>
    /// <param name="inlines">Where its pictures go.</param>
    /// <param name="link">The hyperlink around it.</param>
    public void Read(OoxmlElement drawing, InlineBuilder inlines, string? link)
    {
        (_hasContent, _shapes) = (false, 0);
        ReadChildren(drawing, new DrawingPlace(DrawingFrame.Of(drawing), inlines, link));
        if (_shapes > 0 && !_hasContent) story.Findings.Add(UncarriedObject.Shapes(inlines.Here(), _shapes));
    }

    private void ReadChildren(OoxmlElement parent, DrawingPlace place)
    {
        foreach (var child in AlternateContent.Resolve(parent.Children)) ReadElement(child, place);
    }

    private void ReadElement(OoxmlElement element, DrawingPlace place)
    {
        switch (element.Name)
        {
            case "pic:pic":
                AddPicture(element, element.Child("pic:blipFill")?.Child("a:blip"), place.Frame.OfPicture(element), place);
                break;
            case "a:blipFill":
                AddPicture(element, element.Child("a:blip"), place.Frame, place);
                break;
            case "v:imagedata":
                AddPicture(element, element, place.Frame, place);
                break;
            case "w:txbxContent":
                AddTextBox(element, place);
                break;
            case "wpg:wgp" or "wpg:grpSp" or "wpc:wpc":
                ReadChildren(element, place with { Frame = place.Frame.ForMembers() });
                break;
            case "v:shape" or "v:rect" or "v:roundrect" or "v:oval" or "v:line" or "v:polyline" or "v:group":
                if (element["o:hr"] is null && element.Name != "v:group") _shapes++;
                ReadChildren(element, place with { Frame = place.Frame.OfShape(element) });
                break;
            case "wps:wsp":
                _shapes++;
                ReadChildren(element, place);
                break;
            default:
                if (Finding(element, place) is { } finding) Report(element, finding);
                else ReadChildren(element, place);
                break;
        }
    }

    /// <summary>The finding for an object that cannot be carried over, or null for an element that only holds others.</summary>
    private Diagnostic? Finding(OoxmlElement element, DrawingPlace place)
    {
        var here = place.Inlines.Here();
        return element.Name switch
        {
            "c:chart" or "cx:chart" => UncarriedObject.Chart(here, PartText(element["r:id"])),
            "dgm:relIds" => UncarriedObject.Diagram(here, PartText(element["r:dm"])),
            "o:OLEObject" when element["Type"] == "Link" => ExternalContent.LinkedObject(here, element["ProgID"]),
            "o:OLEObject" when EquationObject.IsEquation(element["ProgID"]) => EquationObject.At(here, element["ProgID"]!),
            "o:OLEObject" => UncarriedObject.Embedded(here, element["ProgID"]),
            "w:control" => UncarriedObject.Control(here),
            "w14:contentPart" or "w:contentPart" => UncarriedObject.Ink(here),
            "v:textpath" when element["string"] is { Length: > 0 } text => UnknownContent.LeftOut(here, "WordArt", text),
            "a:t" when element.Text.Length > 0 => UnknownContent.LeftOut(here, "a drawing", element.Text),
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
    /// <param name="blip">What names the picture's part (a:blip or v:imagedata), or null.</param>
    private void AddPicture(OoxmlElement picture, OoxmlElement? blip, DrawingFrame frame, DrawingPlace place)
    {
        _hasContent = true;
        var source = place.Inlines.Here();
        story.Inventory.Keep(picture, source);
        var name = MediaName(blip, place);
        var link = story.Part.Find(frame.LinkId)?.Target is { } target ? Links.Checked(target, source, story.Findings) : place.Link;
        place.Inlines.Add(new ManuscriptPicture(name, frame.AltText, frame.Width, frame.Height, frame.IsDecorative, frame.IsAnchored, link, source));
    }

    /// <summary>Name of the stored picture; null, with a finding, where the file holds none.</summary>
    private string? MediaName(OoxmlElement? blip, DrawingPlace place)
    {
        var here = place.Inlines.Here();
        var drawing = blip?.Descendants("asvg:svgBlip").FirstOrDefault();
        var candidates = new[] { blip?["r:embed"], blip?["r:id"], drawing?["r:embed"], blip?["r:link"], blip?["r:href"] };
        var found = candidates.Select(story.Part.Find).OfType<Relationship>().ToList();
        foreach (var part in found.Where(relationship => !relationship.IsExternal))
        {
            if (story.Context.Pictures.Store(part.Target, here) is { } name) return name;
        }

        if (found.Find(relationship => relationship.IsExternal) is { } external) story.Findings.Add(ExternalContent.Picture(here, external.Target));
        else if (found.Count == 0) story.Findings.Add(UnusablePicture.Missing(here));
        return null;
    }

    private void AddTextBox(OoxmlElement content, DrawingPlace place)
    {
        _hasContent = true;
        story.Inventory.Move(content, TextBoxRead.Rule);
        var blocks = story.ReadTextBox(content);
        if (PlainText.Of(blocks) is { Length: > 0 } text) story.Findings.Add(TextBoxRead.At(place.Inlines.Here(), text));
        _textBoxes.AddRange(blocks);
    }

    /// <summary>The words in a chart's or diagram's part, so that the finding can say what is left out.</summary>
    private string PartText(string? id)
    {
        if (story.Part.Find(id) is not { IsExternal: false } relationship) return string.Empty;
        var (root, _) = story.Context.Package.ReadXml(relationship.Target);
        return root is null ? string.Empty : TextMarks.PlainText(root);
    }

    private readonly record struct DrawingPlace(DrawingFrame Frame, InlineBuilder Inlines, string? Link);
}
