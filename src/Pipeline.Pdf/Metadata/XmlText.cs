using System.Xml;

namespace Pipeline.Pdf.Metadata;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text with characters that XML 1.0 has no place for (controls, lone surrogates) replaced by U+FFFD.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
                return Replace(text);
        }

        return text;
    }

    private static string Replace(string text)
    {
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[i + 1], clean[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = '\uFFFD';
        }

        return new(clean);
    }
}
