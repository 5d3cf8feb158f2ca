using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>Puts parts together as an Open Packaging Conventions file.</summary>
internal static class Package
{
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    public static byte[] Write(IReadOnlyList<Part> parts)
    {
        var root = new Part("", "");
        root.Relate("officeDocument", "word/document.xml");
        root.Relate(CoreProperties, "docProps/core.xml");
        root.Relate("extended-properties", "docProps/app.xml");
        return StoredZip.Write([
            ("[Content_Types].xml", Part.ToBytes(ContentTypes(parts))),
            .. root.Entries(),
            .. parts.SelectMany(part => part.Entries()),
        ]);
    }

    private static XElement ContentTypes(IEnumerable<Part> parts) =>
        new(
            Ns.ContentTypes + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Default("xml", "application/xml"),
            Default("png", "image/png"),
            parts
                .Where(part => part.ContentType != "image/png")
                .Select(part => new XElement(
                    Ns.ContentTypes + "Override",
                    new XAttribute("PartName", "/" + part.Name),
                    new XAttribute("ContentType", part.ContentType)
                ))
        );

    private static XElement Default(string extension, string type) =>
        new(Ns.ContentTypes + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
}
