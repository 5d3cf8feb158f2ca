using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>The characters of a text element as Word shows them.</summary>
internal static class RunText
{
    /// <summary>
    /// Line ends are spaces, and at the ends of text that does not ask to keep them they are only the layout of the XML.
    /// Control characters, which no XML file may hold, go.
    /// </summary>
    public static string Of(OoxmlElement element)
    {
        var text = element.Text;
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0) return text;
        if (!element.PreservesSpace && text.AsSpan().IndexOfAny('\r', '\n') >= 0) text = text.Trim();
        return string.Concat(text
            .Replace("\r\n", " ", StringComparison.Ordinal)
            .Select(sign => sign is '\r' or '\n' ? ' ' : sign)
            .Where(sign => sign == '\t' || (!char.IsControl(sign) && sign is not ('\uFFFE' or '\uFFFF'))));
    }
}
