using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>The characters of a text element as Word shows them.</summary>
internal static class RunText
{
    /// <summary>Line ends are spaces; at the ends of text that does not ask to keep them they are only the layout of the XML.</summary>
    public static string Of(OoxmlElement element)
    {
        var text = element.Text;
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0)
            return text;
        return (element.PreservesSpace ? text : text.Trim()).ReplaceLineEndings(" ");
    }
}
