using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Scoring.Published;

/// <summary>Opens JATS files, and answers what every reader of them asks.</summary>
internal static class JatsFile
{
    public static readonly XName Lang = XNamespace.Xml + "lang";

    /// <summary>The root, or null where the file is no well-formed XML without its DTD.</summary>
    public static XElement? Open(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Text with runs of white space as one space, none at the ends.</summary>
    public static string Text(XElement? element) => element is null ? string.Empty : Collapse(element.Value);

    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Language of an element without its region, as it or the nearest element around it says.</summary>
    public static string? LanguageOf(XElement element) =>
        element
            .AncestorsAndSelf()
            .Select(at => (string?)at.Attribute(Lang))
            .FirstOrDefault(language => language is not null)
            ?.Split('-')[0]
            .ToLowerInvariant();

    public static bool Is(this XElement element, params ReadOnlySpan<string> names) => names.Contains(element.Name.LocalName);
}
