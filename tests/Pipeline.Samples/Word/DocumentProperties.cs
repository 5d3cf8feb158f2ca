using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>What the file says of itself (docProps).</summary>
internal sealed record DocumentProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public string Title { get; init; } = "";

    public string Creator { get; init; } = "";

    public string LastModifiedBy { get; init; } = "";

    /// <summary>W3CDTF date and time.</summary>
    public string Created { get; init; } = "2026-01-05T02:14:00Z";

    /// <summary>W3CDTF date and time; also that of comments and tracked changes.</summary>
    public string Modified { get; init; } = "2026-06-22T09:30:00Z";

    public IEnumerable<Part> Parts(Habits habits)
    {
        var core = new Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        core.Write(CoreXml());
        var app = new Part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        app.Write(
            new XElement(
                Extended + "Properties",
                new XElement(Extended + "Application", habits.Application),
                new XElement(Extended + "AppVersion", habits.Version)
            )
        );
        return [core, app];
    }

    private XElement CoreXml() =>
        new(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XElement(Dc + "title", Title),
            new XElement(Dc + "creator", Creator),
            new XElement(Core + "lastModifiedBy", LastModifiedBy),
            Date("created", Created),
            Date("modified", Modified)
        );

    private static XElement Date(string name, string value) => new(Terms + name, new XAttribute(Xsi + "type", "dcterms:W3CDTF"), value);
}
