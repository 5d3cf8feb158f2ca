using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Stories;

/// <summary>Content controls (ECMA-376 part 1 §17.5.2) are read as their content; this notices those nobody filled in.</summary>
internal static class ContentControls
{
    public static void Report(OoxmlElement control, StoryReader story)
    {
        var isPlaceholder = Measures.OnOff(control.Child("w:sdtPr")?.Child("w:showingPlcHdr")) is true;
        if (!isPlaceholder || control.Child("w:sdtContent") is not { } content) return;
        var text = TextMarks.PlainText(content).Trim();
        var place = new SourceRef(story.Part.Name, content.Descendants("w:p").FirstOrDefault()?.Ordinal ?? control.Ordinal);
        if (text.Length > 0) story.Findings.Add(UnfilledControl.At(place, text));
    }
}
