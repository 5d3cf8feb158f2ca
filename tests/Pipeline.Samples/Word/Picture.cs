using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>A picture in the line (DrawingML).</summary>
/// <param name="Relationship">Relationship id of its file.</param>
/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres.</param>
/// <param name="AltText">Description, or null.</param>
/// <param name="Link">Relationship id of an address it leads to, or null.</param>
internal sealed record Picture(string Relationship, double Width, double Height, string? AltText, string? Link = null)
{
    private const double EmuPerMillimetre = 36000;

    public XElement ToXml(int id) =>
        new(
            Ns.W + "drawing",
            new XElement(
                Ns.Wp + "inline",
                new[] { "distT", "distB", "distL", "distR" }.Select(side => new XAttribute(side, 0)),
                Extent(Ns.Wp + "extent"),
                new XElement(
                    Ns.Wp + "docPr",
                    new XAttribute("id", id),
                    new XAttribute("name", $"Picture {id}"),
                    AltText is null ? null : new XAttribute("descr", AltText),
                    Link is null ? null : new XElement(Ns.A + "hlinkClick", new XAttribute(Ns.R + "id", Link))
                ),
                new XElement(Ns.Wp + "cNvGraphicFramePr", new XElement(Ns.A + "graphicFrameLocks", new XAttribute("noChangeAspect", 1))),
                new XElement(
                    Ns.A + "graphic",
                    new XElement(Ns.A + "graphicData", new XAttribute("uri", Ns.Pic.NamespaceName), PictureXml(id))
                )
            )
        );

    private XElement PictureXml(int id) =>
        new(
            Ns.Pic + "pic",
            new XElement(
                Ns.Pic + "nvPicPr",
                new XElement(Ns.Pic + "cNvPr", new XAttribute("id", id), new XAttribute("name", $"Picture {id}")),
                new XElement(Ns.Pic + "cNvPicPr")
            ),
            new XElement(
                Ns.Pic + "blipFill",
                new XElement(Ns.A + "blip", new XAttribute(Ns.R + "embed", Relationship)),
                new XElement(Ns.A + "stretch", new XElement(Ns.A + "fillRect"))
            ),
            new XElement(
                Ns.Pic + "spPr",
                new XElement(
                    Ns.A + "xfrm",
                    new XElement(Ns.A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                    Extent(Ns.A + "ext")
                ),
                new XElement(Ns.A + "prstGeom", new XAttribute("prst", "rect"), new XElement(Ns.A + "avLst"))
            )
        );

    private XElement Extent(XName name) =>
        new(name, new XAttribute("cx", (long)(Width * EmuPerMillimetre)), new XAttribute("cy", (long)(Height * EmuPerMillimetre)));
}
