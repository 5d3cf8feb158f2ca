using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Pipeline.Docx.Tests;

/// <summary>Writes a built package as one XML file, as Word does.</summary>
internal static class Flat
{
    private static readonly XNamespace Pkg = "http://schemas.microsoft.com/office/2006/xmlPackage";

    public static byte[] Of(DocxBuilder builder)
    {
        using var archive = new ZipArchive(new MemoryStream(builder.Build()));
        var root = new XElement(Pkg + "package", new XAttribute(XNamespace.Xmlns + "pkg", Pkg.NamespaceName), archive.Entries.Select(Part));
        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Part(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var isXml = entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal);
        var content = isXml
            ? new XElement(Pkg + "xmlData", XElement.Parse(Encoding.UTF8.GetString(bytes.ToArray()), LoadOptions.PreserveWhitespace))
            : new XElement(Pkg + "binaryData", Convert.ToBase64String(bytes.ToArray(), Base64FormattingOptions.InsertLineBreaks));
        return new XElement(Pkg + "part", new XAttribute(Pkg + "name", "/" + entry.FullName), content);
    }
}
