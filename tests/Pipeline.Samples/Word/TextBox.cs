using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>
/// A text box anchored to a paragraph, stored twice as Word stores it: a shape for programs that know it, and VML for
/// those that do not (ECMA-376 Part 3 §9.3, AlternateContent).
/// </summary>
internal static class TextBox
{
    private const long Width = 5400000;
    private const long Height = 1150000;

    /// <param name="content">Writes the paragraphs; called once for each of the two forms.</param>
    public static XElement Write(int id, Func<IEnumerable<XElement>> content) =>
        new(
            Ns.W + "r",
            new XElement(
                Ns.Mc + "AlternateContent",
                new XElement(Ns.Mc + "Choice", new XAttribute("Requires", "wps"), new XElement(Ns.W + "drawing", Anchor(id, content()))),
                new XElement(Ns.Mc + "Fallback", new XElement(Ns.W + "pict", Shape(id, content())))
            )
        );

    private static XElement Anchor(int id, IEnumerable<XElement> content) =>
        new(
            Ns.Wp + "anchor",
            new[] { "distT", "distB", "distL", "distR" }.Select(side => new XAttribute(side, 114300)),
            new XAttribute("simplePos", 0),
            new XAttribute("relativeHeight", 251659264),
            new XAttribute("behindDoc", 0),
            new XAttribute("locked", 0),
            new XAttribute("layoutInCell", 1),
            new XAttribute("allowOverlap", 1),
            new XElement(Ns.Wp + "simplePos", new XAttribute("x", 0), new XAttribute("y", 0)),
            new XElement(Ns.Wp + "positionH", new XAttribute("relativeFrom", "margin"), new XElement(Ns.Wp + "align", "center")),
            new XElement(Ns.Wp + "positionV", new XAttribute("relativeFrom", "paragraph"), new XElement(Ns.Wp + "posOffset", 114300)),
            new XElement(Ns.Wp + "extent", Size()),
            new XElement(Ns.Wp + "wrapTopAndBottom"),
            new XElement(Ns.Wp + "docPr", new XAttribute("id", id), new XAttribute("name", $"Text Box {id}")),
            new XElement(Ns.Wp + "cNvGraphicFramePr"),
            new XElement(
                Ns.A + "graphic",
                new XElement(Ns.A + "graphicData", new XAttribute("uri", Ns.Wps.NamespaceName), WordShape(content))
            )
        );

    private static XElement WordShape(IEnumerable<XElement> content) =>
        new(
            Ns.Wps + "wsp",
            new XElement(Ns.Wps + "cNvSpPr", new XAttribute("txBox", 1)),
            new XElement(
                Ns.Wps + "spPr",
                new XElement(
                    Ns.A + "xfrm",
                    new XElement(Ns.A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                    new XElement(Ns.A + "ext", Size())
                ),
                new XElement(Ns.A + "prstGeom", new XAttribute("prst", "rect"), new XElement(Ns.A + "avLst")),
                new XElement(Ns.A + "solidFill", Colour("F4F1EA")),
                new XElement(Ns.A + "ln", new XAttribute("w", 6350), new XElement(Ns.A + "solidFill", Colour("7F7F7F")))
            ),
            new XElement(Ns.Wps + "txbx", new XElement(Ns.W + "txbxContent", content)),
            new XElement(Ns.Wps + "bodyPr", new XAttribute("wrap", "square"))
        );

    private static XElement Shape(int id, IEnumerable<XElement> content) =>
        new(
            Ns.V + "rect",
            new XAttribute("id", $"Text Box {id}"),
            new XAttribute(
                "style",
                "position:absolute;margin-left:0;margin-top:9pt;width:425.2pt;height:90.5pt;mso-position-horizontal:center"
            ),
            new XAttribute("fillcolor", "#f4f1ea"),
            new XElement(Ns.V + "textbox", new XElement(Ns.W + "txbxContent", content))
        );

    private static XAttribute[] Size() => [new("cx", Width), new("cy", Height)];

    private static XElement Colour(string value) => new(Ns.A + "srgbClr", new XAttribute("val", value));
}
