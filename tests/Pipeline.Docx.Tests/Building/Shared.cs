namespace Pipeline.Docx.Tests;

/// <summary>The folder of shared material beside the repository, which tests do without where it is absent.</summary>
internal static class Shared
{
    /// <summary>Full path of the checkout that the tests were built from.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Full path of the folder, or null.</summary>
    public static string? Root { get; } = Find();

    /// <summary>All DOCX files below a folder of it, in order; none where it is absent.</summary>
    public static IEnumerable<string> Manuscripts(params string[] folders) =>
        Root is null
            ? []
            : folders
                .Select(folder => Path.Combine(Root, folder))
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories))
                .Order(StringComparer.Ordinal);

    private static string? Find()
    {
        var shared = Path.Combine(Path.GetDirectoryName(Repository) ?? string.Empty, "shared");
        return Directory.Exists(shared) ? shared : null;
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No Pipeline.sln above the tests.");
    }
}
