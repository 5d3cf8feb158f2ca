using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Tells marks from the elements that track changes.</summary>
internal static class TextMarks
{
    /// <summary>The mark that an element puts on the text in it, or null.</summary>
    public static TextMark? Of(OoxmlElement element) =>
        element.Name switch
        {
            "w:ins" => new(TextMarkKind.Inserted, Author(element)),
            "w:moveTo" => new(TextMarkKind.MovedHere, Author(element)),
            "w:del" => new(TextMarkKind.Deleted, Author(element)),
            "w:moveFrom" => new(TextMarkKind.MovedAway, Author(element)),
            _ => null,
        };

    /// <summary>All text in an element that is left out as a whole.</summary>
    public static string PlainText(OoxmlElement element) =>
        string.Join(' ', element.Descendants().Where(IsText).Select(text => text.Text).Where(text => text.Length > 0));

    private static bool IsText(OoxmlElement element) => element.Name is "w:t" or "w:delText" or "a:t" or "m:t";

    private static string Author(OoxmlElement element) => element["w:author"] ?? string.Empty;
}
