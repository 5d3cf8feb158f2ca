namespace Pipeline.Docx.Xml;

/// <summary>Keeps to the characters that XML can hold (XML 1.0 §2.2), so that every later stage can write what it is given.</summary>
internal static class XmlText
{
    /// <summary>The text without control characters other than white space, non-characters and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsAllowed(text, index))
                return string.Concat(text.Where((_, at) => IsAllowed(text, at)));
        }

        return text;
    }

    private static bool IsAllowed(string text, int at) =>
        text[at] switch
        {
            '\t' or '\n' or '\r' => true,
            < ' ' or '\uFFFE' or '\uFFFF' => false,
            >= '\uD800' and <= '\uDBFF' => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
            >= '\uDC00' and <= '\uDFFF' => at > 0 && char.IsHighSurrogate(text[at - 1]),
            _ => true,
        };
}
