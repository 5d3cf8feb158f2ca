using System.Xml.Linq;

namespace Pipeline.Jats.Tests.Dtd;

/// <summary>The JATS DTDs as kept beside the repository; tests that need them are skipped where they are not.</summary>
internal static class SharedSchemas
{
    public const string PublicId = "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN";

    /// <summary>Root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Folder <c>shared</c> beside the repository, or null.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>Why tests are skipped; null where the DTDs are there.</summary>
    public static string? Absence => Shared is null ? "No folder ../shared with the JATS DTDs beside the repository." : null;

    public static string? Dtd13 => Shared is null ? null : Path.Combine(Shared, "schemas", "jats-dtd", "1.3");

    private static readonly Lazy<Dictionary<string, string>> Catalog = new(ReadCatalog);

    /// <summary>Path of a module by its public identifier, else by its file name; null for what the folder lacks.</summary>
    public static string? PathOf(string publicId, string systemId)
    {
        if (Catalog.Value.TryGetValue(publicId, out var known))
            return known;
        var path = Path.Combine(Dtd13!, systemId);
        return File.Exists(path) ? path : null;
    }

    /// <summary>A DTD with its modules: those beside it by their file names, others by their public identifiers.</summary>
    /// <param name="folder">Below <c>schemas</c>.</param>
    public static DtdReader Read(string folder, string file)
    {
        var path = Path.Combine(Shared!, "schemas", folder);
        var reader = new DtdReader(
            (publicId, systemId) =>
                File.Exists(Path.Combine(path, systemId)) ? File.ReadAllText(Path.Combine(path, systemId))
                : PathOf(publicId, systemId) is { } known ? File.ReadAllText(known)
                : null
        );
        reader.Read(File.ReadAllText(Path.Combine(path, file)));
        return reader;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    private static string? FindShared()
    {
        var shared = Path.Combine(Path.GetDirectoryName(Repository)!, "shared");
        return Directory.Exists(Path.Combine(shared, "schemas", "jats-dtd", "1.3")) ? shared : null;
    }

    private static Dictionary<string, string> ReadCatalog()
    {
        XNamespace oasis = "urn:oasis:names:tc:entity:xmlns:xml:catalog";
        var folder = Path.Combine(Shared!, "schemas", "jats-dtd");
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(Path.Combine(folder, "catalog.xml"));
        return entries;

        void Add(string file)
        {
            if (!File.Exists(file))
                return;
            var root = XDocument.Load(file).Root!;
            foreach (var entry in root.Descendants(oasis + "public"))
                entries.TryAdd(
                    (string)entry.Attribute("publicId")!,
                    Path.Combine(Path.GetDirectoryName(file)!, (string)entry.Attribute("uri")!)
                );
            foreach (var next in root.Descendants(oasis + "nextCatalog"))
                Add(Path.Combine(Path.GetDirectoryName(file)!, (string)next.Attribute("catalog")!));
        }
    }
}
