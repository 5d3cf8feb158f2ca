using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>A part of the package with the relationships that leave it.</summary>
/// <param name="name">Path in the package, without the leading slash ("word/document.xml").</param>
/// <param name="contentType">Media type.</param>
internal sealed class Part(string name, string contentType)
{
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.None,
    };

    private readonly List<XElement> relationships = [];

    public string Name => name;

    public string ContentType => contentType;

    public byte[] Content { get; set; } = [];

    /// <summary>Relates to another part.</summary>
    /// <param name="type">Last segment of an office relationship type, or a whole URI.</param>
    /// <param name="target">Path relative to this part.</param>
    /// <returns>The relationship id.</returns>
    public string Relate(string type, string target) => Add(type, target);

    /// <summary>Relates to an address outside; the same address is related once.</summary>
    public string Link(string url) =>
        relationships.FirstOrDefault(existing => existing.Attribute("Target")!.Value == url)?.Attribute("Id")!.Value
        ?? Add("hyperlink", url, new XAttribute("TargetMode", "External"));

    public void Write(XElement root) => Content = ToBytes(root);

    /// <summary>The part, and the part of its relationships where it has any.</summary>
    public IEnumerable<(string Name, byte[] Content)> Entries()
    {
        if (Content.Length > 0)
            yield return (name, Content);
        if (relationships.Count == 0)
            yield break;
        var slash = name.LastIndexOf('/') + 1;
        yield return (
            $"{name[..slash]}_rels/{name[slash..]}.rels",
            ToBytes(new XElement(Ns.Relationships + "Relationships", relationships))
        );
    }

    public static byte[] ToBytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
            new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
        return stream.ToArray();
    }

    private string Add(string type, string target, params object[] more)
    {
        var id = $"rId{relationships.Count + 1}";
        relationships.Add(
            new XElement(
                Ns.Relationships + "Relationship",
                new XAttribute("Id", id),
                new XAttribute("Type", type.Contains(':', StringComparison.Ordinal) ? type : OfficeRelationships + type),
                new XAttribute("Target", target),
                more
            )
        );
        return id;
    }
}
