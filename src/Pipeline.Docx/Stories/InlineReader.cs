using Pipeline.Docx.Citations;
using Pipeline.Docx.Conservation;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the content of paragraphs: runs and what wraps them.</summary>
internal sealed class InlineReader(StoryReader story)
{
    private readonly RunReader _runs = new(story);

    public void Read(IReadOnlyList<OoxmlElement> elements, InlineBuilder inlines, InlineScope scope)
    {
        foreach (var element in elements)
            Read(element, inlines, scope);
    }

    public void Read(OoxmlElement element, InlineBuilder inlines, InlineScope scope)
    {
        switch (element.Name)
        {
            case "w:r":
                _runs.Read(element, inlines, scope);
                break;
            case "w:hyperlink":
                Read(element.Children, inlines, scope with { Link = HyperlinkTarget(element, inlines) ?? scope.Link });
                break;
            case "w:fldSimple":
                ReadSimpleField(element, inlines, scope);
                break;
            case "w:ins" or "w:moveTo" or "w:del" or "w:moveFrom":
                Read(
                    element.Children,
                    inlines,
                    scope with
                    {
                        Mark = scope.Mark is { IsLeftOut: true } ? scope.Mark : TextMarks.Of(element),
                    }
                );
                break;
            case "w:smartTag" or "w:customXml" or "w:dir" or "w:bdo":
                Read(element.Children, inlines, scope);
                break;
            case "w:sdt":
                ReadControl(element, inlines, scope);
                break;
            case "mc:AlternateContent":
                Read(AlternateContent.Branch(element), inlines, scope);
                break;
            case "m:oMathPara":
                Read(element.Children, inlines, scope with { IsDisplay = true });
                break;
            case "m:oMath":
                _runs.AddEquation(element, scope.IsDisplay, inlines, scope);
                break;
            case "w:commentRangeStart":
                story.Context.Comments.Start(element["w:id"], inlines.Here());
                break;
            case "w:commentRangeEnd":
                story.Context.Comments.End(element["w:id"], inlines.Here());
                break;
            case "w:bookmarkStart":
                StartBookmark(element, inlines);
                break;
            case "w:bookmarkEnd":
                EndBookmark(element, inlines);
                break;
            default:
                ReadOther(element, inlines, scope);
                break;
        }
    }

    public void StartBookmark(OoxmlElement mark, InlineBuilder inlines)
    {
        story.Inventory.Keep(mark, inlines.Here());
        if (ItemKinds.BookmarkName(mark) is not { } name)
            return;
        inlines.Bookmarks.Add(name);
        if (mark["w:id"] is not { } id)
            return;
        story.Context.Notes.StartBookmark(id, name, inlines.Here());
        if (story.Context.Zotero.Marks(name))
            story.Inventory.LeadTo(name);
        story.Context.Zotero.Start(id, name, inlines.Here());
    }

    public void EndBookmark(OoxmlElement mark, InlineBuilder inlines)
    {
        story.Context.Notes.EndBookmark(mark["w:id"]);
        if (story.Context.Zotero.End(mark["w:id"]) is { } cited)
            story.Context.Citations.Add(CitationData.OfCsl(cited.Code), cited.Start, inlines.Here());
    }

    private void ReadControl(OoxmlElement control, InlineBuilder inlines, InlineScope scope)
    {
        ContentControls.Report(control, story);
        var start = inlines.Here();
        Read(control.Child("w:sdtContent")?.Children ?? [], inlines, scope);
        if (scope.Mark is not { IsLeftOut: true })
            story.Context.Citations.Add(CitationData.OfControl(control.Child("w:sdtPr")?.Value("w:tag")), start, inlines.Here());
    }

    /// <summary>An element not known here: runs in it are read, bare text is reported.</summary>
    private void ReadOther(OoxmlElement element, InlineBuilder inlines, InlineScope scope)
    {
        if (
            element.Name is "w:pPr" or "m:oMathParaPr" or "w:sdtPr" or "w:customXmlPr" or "w:smartTagPr"
            || element.Children.Count == 0 && element.Text.Length == 0
        )
            return;
        if (element.Descendants("w:r").Any())
        {
            story.Findings.Add(UnknownContent.Read(inlines.Here(), element.Name));
            Read(element.Children, inlines, scope);
        }
        else if (UnknownContent.TextOf(element) is { Length: > 0 } text)
        {
            story.Findings.Add(UnknownContent.LeftOut(inlines.Here(), element.Name, text));
            story.Inventory.LeaveOutAll(element, UnknownContent.Rule);
        }
    }

    private string? HyperlinkTarget(OoxmlElement element, InlineBuilder inlines)
    {
        var address = story.Part.Find(element["r:id"])?.Target;
        if (element["w:anchor"] is { } name)
            story.Inventory.LeadTo(name);
        var anchor = element["w:anchor"] is { Length: > 0 } bookmark ? "#" + bookmark : null;
        return address is null && anchor is null ? null : Links.Checked(address + anchor, inlines.Here(), story.Findings);
    }

    private void ReadSimpleField(OoxmlElement element, InlineBuilder inlines, InlineScope scope)
    {
        var instruction = FieldInstruction.Parse(element["w:instr"] ?? string.Empty);
        story.Inventory.Keep(element, inlines.Here());
        story.NoteField(instruction, scope.Mark, inlines.Here());
        var link = instruction.Link is { } target ? Links.Checked(target, inlines.Here(), story.Findings) : null;
        var start = inlines.Here();
        Read(element.Children, inlines, scope with { Link = link ?? scope.Link, Field = instruction });
        if (scope.Mark is not { IsLeftOut: true })
            story.Context.Citations.Add(
                story.Context.CitationData.OfField(instruction, element["w:instr"] ?? string.Empty, null),
                start,
                inlines.Here()
            );
    }
}
