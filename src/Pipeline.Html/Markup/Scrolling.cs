using System.Xml.Linq;

namespace Pipeline.Html.Markup;

/// <summary>Frames a table that may be wider than the screen.</summary>
internal static class Scrolling
{
    public static XElement Write(string name, XElement table) =>
        new(
            "div",
            Build.Class("scroll"),
            new XAttribute("tabindex", "0"),
            new XAttribute("role", "region"),
            new XAttribute("aria-label", name),
            table
        );
}
