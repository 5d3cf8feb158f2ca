using System.Xml.Linq;

namespace Pipeline.Comparison.Page;

/// <summary>Small builders for HTML elements. No element but a void one is ever left empty, so that XML's way of writing them is HTML's.</summary>
internal static class Html
{
    public static XAttribute Class(string names) => new("class", names);

    public static XElement Of(string name, params object?[] content) => new(name, content);

    /// <summary>What may hold text of the article, whose direction is its own.</summary>
    public static XAttribute OwnDirection => new("dir", "auto");

    /// <summary>Text of the article in its direction and, where that is known, its language.</summary>
    public static XElement OfArticle(string name, string? language, params object?[] content) =>
        new(name, OwnDirection, string.IsNullOrEmpty(language) ? null : new XAttribute("lang", language), content);

    /// <summary>Read out, not shown; English whatever is around it, whose direction it leaves alone.</summary>
    public static XElement Spoken(string text) =>
        new("span", Class("spoken"), new XAttribute("dir", "ltr"), new XAttribute("lang", "en"), text);
}
