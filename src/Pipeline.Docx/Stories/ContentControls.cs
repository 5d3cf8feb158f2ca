using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Stories;

/// <summary>Content controls (ECMA-376 part 1 §17.5.2) are read as their content; this notices those nobody filled in.</summary>
internal static class ContentControls
{
    /// <summary>What a control out of Word's gallery, or of Mendeley Cite, gathers: "TOC", "BIBLIOGRAPHY" (ECMA-376 part 1 §17.5.2); else null.</summary>
    public static string? Gathering(OoxmlElement control)
    {
        var part = control.Child("w:sdtPr")?.Child("w:docPartObj") ?? control.Child("w:sdtPr")?.Child("w:docPartList");
        if (part?.Value("w:docPartGallery") == "Table of Contents")
            return "TOC";
        var isMendeley = control.Child("w:sdtPr")?.Value("w:tag")?.StartsWith("MENDELEY_BIBLIOGRAPHY", StringComparison.Ordinal) is true;
        return isMendeley || control.Child("w:sdtPr")?.Child("w:bibliography") is not null ? "BIBLIOGRAPHY" : null;
    }

    public static void Report(OoxmlElement control, StoryReader story)
    {
        var isPlaceholder = Measures.OnOff(control.Child("w:sdtPr")?.Child("w:showingPlcHdr")) is true;
        if (!isPlaceholder || control.Child("w:sdtContent") is not { } content)
            return;
        var text = TextMarks.PlainText(content).Trim();
        var place = new SourceRef(story.Part.Name, content.Descendants("w:p").FirstOrDefault()?.Ordinal ?? control.Ordinal);
        if (text.Length > 0)
            story.Findings.Add(UnfilledControl.At(place, text));
    }
}
