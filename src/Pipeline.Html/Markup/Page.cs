using System.Xml.Linq;

namespace Pipeline.Html.Markup;

/// <summary>The frame of a page: one file, nothing fetched.</summary>
internal static class Page
{
    /// <summary>No script runs, and nothing but the page's own style and the pictures beside it is loaded.</summary>
    private const string Policy =
        "default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <param name="stylesheet">CSS, put into the page after what the page needs to work.</param>
    public static string Write(string language, string title, string stylesheet, IEnumerable<XElement> meta, params object?[] body) =>
        HtmlSerialiser.Write(
            new XElement(
                "html",
                Build.Language(language),
                new XAttribute("dir", TextDirection.Of(language)),
                new XElement(
                    "head",
                    new XElement("meta", new XAttribute("charset", "utf-8")),
                    new XElement(
                        "meta",
                        new XAttribute("name", "viewport"),
                        new XAttribute("content", "width=device-width, initial-scale=1")
                    ),
                    new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy)),
                    new XElement("meta", new XAttribute("name", "color-scheme"), new XAttribute("content", "light dark")),
                    new XElement("title", title),
                    meta,
                    new XElement("style", PageStyle.Needed + stylesheet)
                ),
                new XElement("body", body)
            )
        );
}
