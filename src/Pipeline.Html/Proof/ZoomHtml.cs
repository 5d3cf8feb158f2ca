using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Proof;

/// <summary>
/// Puts a figure or table into a frame that a button opens over the whole window, where it can be seen large and moved
/// about. It is the same element in the text and over it (<see cref="PageStyle"/>).
/// </summary>
internal sealed class ZoomHtml(PageWords words)
{
    private int _count;

    /// <param name="name">What is in the frame ("Figure 1"), to tell its button from others.</param>
    public XElement Write(string name, XElement content)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"__zoom{++_count}");
        return new XElement(
            "div",
            Build.Class("zoom"),
            Build.Id(id),
            new XAttribute("popover", "auto"),
            content,
            new XElement(
                "button",
                new XAttribute("type", "button"),
                new XAttribute("popovertarget", id),
                new XElement(
                    "span",
                    Build.Class("when-closed"),
                    words.Content(Label.Enlarge),
                    new XElement("span", Build.Class("visually-hidden"), " " + name)
                ),
                new XElement("span", Build.Class("when-open"), words.Content(Label.Close))
            )
        );
    }
}
