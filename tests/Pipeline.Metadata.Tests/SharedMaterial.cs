using System.Runtime.CompilerServices;

namespace Pipeline.Metadata.Tests;

/// <summary>Material that may lie beside the repository, too large or not ours to hold in it.</summary>
internal static class SharedMaterial
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    /// <summary>Every manuscript of the repository and beside it.</summary>
    public static IEnumerable<string> Manuscripts() =>
        new[] { Path.Combine(Repository, "manuscripts"), Path.Combine(Folder, "manuscripts"), Path.Combine(Folder, "corpus", "docx") }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories))
            .Where(file => !file.Contains("hostile", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => path;
}
