namespace Pipeline.Files;

/// <summary>Questions about paths as the pipeline writes them.</summary>
internal static class PathNames
{
    /// <summary>
    /// Whether a file found in a folder is a manuscript. A document saved as one XML file is none, since its name does not
    /// tell it from other XML; it can be named itself.
    /// </summary>
    public static bool IsManuscript(string path) =>
        !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal)
        && !Path.GetFileName(path).StartsWith('.')
        && Path.GetExtension(path).ToLowerInvariant() is ".docx" or ".docm" or ".dotx" or ".dotm";

    /// <summary>Last part of a path, also of "." and "issue/".</summary>
    public static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>The folder that a file or folder lies in; "." for a bare name.</summary>
    public static string FolderOf(string path) =>
        Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } folder ? folder : ".";

    public static string Below(string folder, string name) => $"{folder.TrimEnd('/', '\\')}/{name}";
}
