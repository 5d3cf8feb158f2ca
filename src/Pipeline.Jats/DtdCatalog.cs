using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Jats;

/// <summary>Where the files of document types lie, by their public identifiers.</summary>
/// <param name="Paths">By public identifier, white space made single.</param>
/// <param name="Open">The bytes of a file; null where there is none.</param>
public sealed partial record DtdCatalog(IReadOnlyDictionary<string, string> Paths, Func<string, byte[]?> Open)
{
    /// <summary>So many catalogues may name each other, far more than any collection of document types has.</summary>
    private const int MostCatalogues = 100;

    private static readonly XNamespace Oasis = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

    /// <summary>
    /// Reads OASIS XML catalogues (OASIS XML Catalogs 1.1 §7.1.1: public, nextCatalog) with those they name. What is no catalogue is
    /// passed over.
    /// </summary>
    public static DtdCatalog Read(IEnumerable<string> files, Func<string, byte[]?> open)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(files);
        var read = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var file) && read.Count < MostCatalogues)
        {
            if (!read.Add(file) || open(file) is not { } bytes || Parse(bytes) is not { } root)
                continue;
            foreach (var entry in root.Descendants(Oasis + "public"))
                if (entry.Attribute("publicId")?.Value is { } id && entry.Attribute("uri")?.Value is { } uri)
                    paths.TryAdd(Normalise(id), Beside(file, uri));
            foreach (var next in root.Descendants(Oasis + "nextCatalog"))
                if (next.Attribute("catalog")?.Value is { } name)
                    waiting.Enqueue(Beside(file, name));
        }
        return new(paths, open);
    }

    /// <summary>The public identifier by which a document type says it is called, in the comment at its head; null where it says none.</summary>
    public static string? PublicIdOf(string dtd) =>
        OwnPublicId().Match(dtd) is { Success: true } match ? Normalise(match.Groups[1].Value) : null;

    /// <summary>The path of a file named from another one.</summary>
    internal static string Beside(string file, string name)
    {
        var folder = file.LastIndexOf('/') is >= 0 and var slash ? file[..(slash + 1)] : string.Empty;
        return name.StartsWith('/') ? name : folder + name;
    }

    internal static string Normalise(string publicId) => Space().Replace(publicId.Trim(), " ");

    private static XElement? Parse(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(bytes),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            return XDocument.Load(reader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex("PUBLIC\\s+\"(-//[^\"]*//DTD [^\"]*//EN)\"", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPublicId();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
