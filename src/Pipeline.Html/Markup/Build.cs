using System.Xml.Linq;

namespace Pipeline.Html.Markup;

/// <summary>Small builders for HTML elements; whatever is null or empty is not written.</summary>
internal static class Build
{
    public static XAttribute Class(string names) => new("class", names);

    public static XAttribute Href(string address) => new("href", address);

    public static XAttribute? Id(string? id) => id is null ? null : new XAttribute("id", id);

    public static XAttribute? Language(string? tag) => string.IsNullOrWhiteSpace(tag) ? null : new XAttribute("lang", tag);

    /// <summary>Language and direction of words whose script may run against that around them; the browser looks at the letters.</summary>
    public static object?[] Foreign(string? tag) => string.IsNullOrWhiteSpace(tag) ? [] : [Language(tag), new XAttribute("dir", "auto")];

    /// <summary>The element with this text, or null where there is none.</summary>
    public static XElement? Leaf(string name, string? text, params object?[] attributes) =>
        string.IsNullOrWhiteSpace(text) ? null : new XElement(name, attributes, text);

    /// <summary>The element around this content, or null where there is none; attributes do not count.</summary>
    public static XElement? Around(string name, params object?[] content)
    {
        var element = new XElement(name, content);
        return element.FirstNode is null ? null : element;
    }

    /// <summary>A heading of this level; HTML has six.</summary>
    public static XElement Heading(int level, params object?[] content) => new($"h{Math.Clamp(level, 1, 6)}", content);
}
