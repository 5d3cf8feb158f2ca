using System.Text;
using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Jats.Writing;

/// <summary>Small builders for elements; whatever is null or empty is not written.</summary>
internal static class Xml
{
    /// <summary>The element with this text, or null where there is none.</summary>
    public static XElement? Leaf(XName name, string? text, params object?[] attributes) =>
        string.IsNullOrWhiteSpace(text) ? null : new XElement(name, attributes, text);

    /// <summary>The element around these children, or null where there are none; attributes do not count.</summary>
    public static XElement? Around(XName name, params object?[] content)
    {
        var element = new XElement(name, content);
        return element.FirstNode is null ? null : element;
    }

    public static XAttribute? Attribute(XName name, string? value) => string.IsNullOrEmpty(value) ? null : new XAttribute(name, value);

    /// <summary>xml:lang as the name token that the DTD asks for; null where nothing of the tag is left.</summary>
    public static XAttribute? Language(string? language)
    {
        var tag = new StringBuilder();
        foreach (var letter in language ?? string.Empty)
            if (char.IsAsciiLetterOrDigit(letter) || letter == '-')
                tag.Append(letter);
        return Attribute(JatsNames.Lang, tag.ToString());
    }

    /// <summary>xml:lang where a part is not in the language of the article.</summary>
    public static XAttribute? LanguageUnless(string? language, string articleLanguage) =>
        string.Equals(language, articleLanguage, StringComparison.OrdinalIgnoreCase) ? null : Language(language);

    /// <summary>Remembers where in the manuscript the element comes from, for what later steps find.</summary>
    public static XElement From(this XElement element, SourceRef source)
    {
        element.AddAnnotation(new Origin(source));
        return element;
    }

    /// <summary>The place of the nearest element that has one.</summary>
    public static SourceRef OriginOf(XObject node)
    {
        for (var element = node as XElement ?? node.Parent; element is not null; element = element.Parent)
            if (element.Annotation<Origin>() is { } origin && origin.Source != SourceRef.None)
                return origin.Source;
        return SourceRef.None;
    }

    /// <summary>An address without blanks at its ends, and with those inside it escaped (PMC style: no spaces in xlink:href).</summary>
    public static string Uri(string address) =>
        string.Concat(
            address.Trim().Select(letter => char.IsWhiteSpace(letter) ? System.Uri.EscapeDataString(letter.ToString()) : letter.ToString())
        );

    /// <summary>Where a picture lies beside the article.</summary>
    public static string MediaPath(string mediaName) => "media/" + System.Uri.EscapeDataString(mediaName);

    /// <summary>mimetype and mime-subtype of a picture that the article holds.</summary>
    public static XAttribute?[] MimeType(string mediaName, Seq<Media> media) =>
        media.FirstOrDefault(file => file.Name == mediaName)?.MediaType.Split('/') is [var type, var subtype]
            ? [Attribute("mimetype", type), Attribute("mime-subtype", subtype)]
            : [];

    private sealed record Origin(SourceRef Source);
}
