using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>word/styles.xml being written.</summary>
/// <param name="font">Font of the document's defaults.</param>
/// <param name="size">Its size in half points.</param>
/// <param name="language">BCP 47 tag of the document's defaults.</param>
internal sealed class StyleSheet(string font, int size, string language)
{
    private readonly List<XElement> styles = [];

    /// <summary>Adds a paragraph style; the first one added is the default.</summary>
    public StyleSheet Paragraph(string id, string name, ParagraphStyle paragraph, RunStyle run, string? basedOn = "Normal") =>
        Add("paragraph", id, name, basedOn, paragraph.ToXml(), run.ToXml());

    public StyleSheet Character(string id, string name, RunStyle run) => Add("character", id, name, null, run.ToXml());

    public StyleSheet Table(string id, string name, XElement properties) => Add("table", id, name, null, properties);

    /// <summary>A part of its own each time, since documents of one style sheet are written side by side.</summary>
    public XElement ToXml() =>
        new(
            Ns.W + "styles",
            Ns.Declarations,
            new XElement(
                Ns.W + "docDefaults",
                new XElement(
                    Ns.W + "rPrDefault",
                    new RunStyle
                    {
                        Font = font,
                        Size = size,
                        Language = language,
                    }.ToXml()
                ),
                new XElement(Ns.W + "pPrDefault")
            ),
            styles.Select(style => new XElement(style))
        );

    private StyleSheet Add(string type, string id, string name, string? basedOn, params XElement?[] properties)
    {
        var isDefault = styles.All(style => style.Attribute(Ns.W + "type")!.Value != type) && type == "paragraph";
        styles.Add(
            new XElement(
                Ns.W + "style",
                new XAttribute(Ns.W + "type", type),
                isDefault ? new XAttribute(Ns.W + "default", 1) : null,
                new XAttribute(Ns.W + "styleId", id),
                Ns.Val("name", name),
                isDefault || basedOn is null ? null : Ns.Val("basedOn", basedOn),
                new XElement(Ns.W + "qFormat"),
                properties
            )
        );
        return this;
    }
}
