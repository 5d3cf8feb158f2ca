using System.IO.Compression;
using System.Xml.Linq;

namespace Pipeline.Tests.Support;

/// <summary>Copies of a manuscript with one thing changed in one of its parts.</summary>
internal static class Damage
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The package with a part changed.</summary>
    public static byte[] Part(byte[] package, string part, Action<XElement> change)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part) ?? throw new InvalidDataException($"The package has no part {part}.");
            var root = Load(entry);
            change(root);
            entry.Delete();
            using var written = archive.CreateEntry(part).Open();
            root.Save(written, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    /// <summary>The package without a part.</summary>
    public static byte[] Without(byte[] package, string part)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            archive.GetEntry(part)!.Delete();
        return stream.ToArray();
    }

    /// <summary>Descendants of that name with that id.</summary>
    public static XElement WithId(this XElement root, string name, string id) =>
        root.Descendants(W + name).First(element => (string?)element.Attribute(W + "id") == id);

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
