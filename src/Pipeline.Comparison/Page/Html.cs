using System.Xml.Linq;

namespace Pipeline.Comparison.Page;

/// <summary>Small builders for HTML elements. No element but a void one is ever left empty, so that XML's way of writing them is HTML's.</summary>
internal static class Html
{
    public static XAttribute Class(string names) => new("class", names);

    public static XElement Of(string name, params object?[] content) => new(name, content);

    /// <summary>Text of the article, whose direction is its own.</summary>
    public static XAttribute OwnDirection { get; } = new("dir", "auto");

    /// <summary>Read out, not shown.</summary>
    public static XElement Spoken(string text) => new("span", Class("spoken"), text);
}
