using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>The XML namespaces of a Word document.</summary>
internal static class Ns
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";
    public static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The declarations Word writes on the root of a part that holds text.</summary>
    public static IEnumerable<XAttribute> Declarations =>
        [
            new(XNamespace.Xmlns + "mc", Mc),
            new(XNamespace.Xmlns + "o", O),
            new(XNamespace.Xmlns + "r", R),
            new(XNamespace.Xmlns + "v", V),
            new(XNamespace.Xmlns + "wp", Wp),
            new(XNamespace.Xmlns + "w", W),
            new(XNamespace.Xmlns + "w14", W14),
            new(XNamespace.Xmlns + "wps", Wps),
            new(Mc + "Ignorable", "w14"),
        ];

    /// <summary>An element of the main namespace whose one attribute is its value.</summary>
    public static XElement Val(string name, object value) => new(W + name, new XAttribute(W + "val", value));
}
