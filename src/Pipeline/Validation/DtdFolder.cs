using System.Text;
using Pipeline.Files;
using Pipeline.Jats;

namespace Pipeline.Validation;

/// <summary>Finds official document types in a folder of the user's.</summary>
public static class DtdFolder
{
    /// <summary>Folders below each other that are looked through for catalogues and document types.</summary>
    private const int Depth = 3;

    /// <summary>
    /// From a catalogue; or from a folder, by the catalogues in it, else by the public identifiers that its .dtd files say they have.
    /// </summary>
    /// <returns>Null where there is no such file or folder.</returns>
    public static DtdCatalog? Find(IFiles files, string path)
    {
        if (files.FileExists(path))
            return DtdCatalog.Read([path], Open);
        if (!files.FolderExists(path))
            return null;
        var all = FilesBelow(files, path, Depth).ToList();
        var catalog = DtdCatalog.Read(
            all.Where(file =>
                Path.GetFileName(file).StartsWith("catalog", StringComparison.OrdinalIgnoreCase)
                && file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            ),
            Open
        );
        return catalog.Paths.Count > 0 ? catalog : new(ByOwnNames(files, all), Open);

        byte[]? Open(string file) => files.FileExists(file) ? files.ReadBytes(file) : null;
    }

    private static Dictionary<string, string> ByOwnNames(IFiles files, IEnumerable<string> all)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in all.Where(file => file.EndsWith(".dtd", StringComparison.OrdinalIgnoreCase)))
            if (DtdCatalog.PublicIdOf(Encoding.UTF8.GetString(files.ReadBytes(file))) is { } id)
                paths.TryAdd(id, file);
        return paths;
    }

    private static IEnumerable<string> FilesBelow(IFiles files, string folder, int depth) =>
        depth == 0 ? [] : files.FilesIn(folder).Concat(files.FoldersIn(folder).SelectMany(inner => FilesBelow(files, inner, depth - 1)));
}
